/** A message written for teaching, with the label that a person gives it. */
export interface SampleMessage {
  readonly id: string;
  readonly text: string;
  readonly label: 0 | 1;
}

function spam(id: string, text: string): SampleMessage {
  return { id, text, label: 1 };
}

function ordinary(id: string, text: string): SampleMessage {
  return { id, text, label: 0 };
}

/**
 * Twenty messages, ten of each label, from plain to hard. The hard ones are there on purpose: an
 * advert that sounds like a friend, a friend who sounds like an advert.
 */
export const sampleMessages: readonly SampleMessage[] = [
  spam('nitro', 'Free Nitro for the first 100 people! Claim your gift here: nitro-drop.example'),
  spam('prize', 'Congratulations, you have won a £1000 prize! Call now to claim before midnight'),
  spam(
    'airdrop',
    'The airdrop is live! Connect your wallet and claim 500 tokens: token-claim.example',
  ),
  spam(
    'skins',
    'Giving away all my Steam skins, first come first served, just log in at trade-skins.example',
  ),
  spam('job', 'Earn $300 a day from home, no experience needed. Text me on Telegram to start'),
  spam(
    'growth',
    'I can grow your server to 5k members in a week, cheap, all vouches on my profile',
  ),
  spam(
    'vote',
    'hey can you vote for my team in this contest? you only have to scan the login code',
  ),
  spam(
    'report',
    'i accidentally reported your account, please contact this admin or you will be banned',
  ),
  spam('coach', 'I used to be bad with money too, then my mentor showed me trading. Ask me how'),
  spam('sister', 'my sister sells follower boosts if anyone here wants to look bigger, dm me'),
  ordinary('lunch', 'running ten minutes late, order me the soup please'),
  ordinary('loop', 'why does my loop stop after the first item? i return inside the for'),
  ordinary('raid', 'raid tonight at eight, bring potions, we need one more healer'),
  ordinary(
    'homework',
    'does anybody have the notes from the lecture on sorting? i was ill on monday',
  ),
  ordinary('patch', 'the new patch broke my save file again, i am back at level one'),
  ordinary(
    'thanks',
    'thank you all for coming to the meeting, the minutes are in the docs channel',
  ),
  ordinary('gift', 'i won a free mug in the school raffle, best prize of my life'),
  ordinary('giveaway', 'Giveaway winners from Saturday: please DM a moderator to claim your keys'),
  ordinary(
    'warning',
    'Do not click the free nitro link that is going round, it steals your account',
  ),
  ordinary(
    'sale',
    'the game is 50% off this weekend, https://shop.example/sale if you still want to join us',
  ),
];
