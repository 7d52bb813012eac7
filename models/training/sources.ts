/** Where a set comes from and under which licence; a set that is missing here is named as local. */
export const SOURCES: Readonly<
  Record<string, { readonly source: string; readonly licence: string }>
> = {
  sms: { source: 'UCI SMS Spam Collection', licence: 'CC BY 4.0' },
  smishing: { source: 'SMS Phishing dataset, Mendeley Data', licence: 'CC BY 4.0' },
  youtube: { source: 'UCI YouTube Spam Collection', licence: 'CC BY 4.0' },
  'x-crypto': { source: 'Janitr sample of posts on X', licence: 'MIT' },
  'irc-ubuntu': { source: 'irc-disentanglement; not spam by assumption', licence: 'CC BY 4.0' },
  'discord-games': { source: 'discord-phishing-scam; some labels are noisy', licence: 'MIT' },
  corpus: { source: 'written for this project', licence: 'MIT' },
};

/** What every reader of a score should know about the model. */
export const LIMITS = [
  'Trained on English messages almost alone.',
  'Reads the text only: neither the sender, nor earlier messages, nor where links lead, nor images.',
  'Public sets are old or small; modern Discord spam comes mostly from messages written for this project.',
  'Probabilities hold for messages like the calibration set and its share of spam.',
];
