export const privacy = {
  command: {
    name: 'privacy',
    description: 'What Hamlet stores about you, and a button that deletes it',
  },
  title: 'What Hamlet stores about you',
  nothing:
    'Nothing. The database holds no check, vote, quiz answer or change of settings of yours.',
  checks_one:
    '**{{count}} check** whose buttons still work: its score, and its text encrypted with a key that only the buttons carry. Deleted 15 minutes after the check.',
  checks_other:
    '**{{count}} checks** whose buttons still work: their scores, and their texts encrypted with keys that only the buttons carry. Deleted 15 minutes after each check.',
  votes_one:
    '**{{count}} vote** on a check: your opinion, the score, the verdict and the model’s id. Deleted after a year.',
  votes_other:
    '**{{count}} votes** on checks: your opinion, the scores, the verdicts and the models’ ids. Deleted after a year.',
  texts_one: '**{{count}} text** that you agreed to keep with a vote. Deleted with it.',
  texts_other: '**{{count}} texts** that you agreed to keep with votes. Deleted with them.',
  points_one: 'Points for **{{count}} question** of a quiz, in one server. Deleted after a year.',
  points_other: 'Points for **{{count}} questions** of quizzes, by server. Deleted after a year.',
  answers_one:
    '**{{count}} answer** to a question asked of a channel. Deleted a day after it closed.',
  answers_other:
    '**{{count}} answers** to questions asked of a channel. Deleted a day after they closed.',
  abstentions_one: 'That you want no quiz points kept in **{{count}} server**.',
  abstentions_other: 'That you want no quiz points kept in **{{count}} servers**.',
  changes_one:
    '**{{count}} change** of a server’s settings under your id, so that others see who decided. Deleted when Hamlet leaves the server.',
  changes_other:
    '**{{count}} changes** of servers’ settings under your id, so that others see who decided. Deleted when Hamlet leaves the server.',
  never:
    'Hamlet reads only what somebody hands to it, keeps no text beyond the 15 minutes unless you agreed to it, and never writes a text to its log. To hold floods back, it counts your requests for less than a minute.',
  file: 'The file holds all of it, word for word.',
  effect:
    'Deleting removes all of it at once, but for changes of settings: they stay, without your name. The buttons under your checks stop working, and a wish for no quiz points is forgotten too.',
  deleted: 'Deleted. Hamlet stores nothing about you any more.',
  button: { delete: 'Delete all of it' },
} as const;
