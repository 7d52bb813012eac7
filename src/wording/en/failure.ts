export const failure = {
  expired: 'This check has expired: its text was deleted after 15 minutes. Run the check again.',
  stale: 'This button belongs to an older version of Hamlet. Run the command again.',
  unexpected: 'Something failed here, and it is logged under {{id}}. Please try again in a moment.',
  noText:
    'No prediction: there is no text to score here. Pictures, stickers and attachments are not read; paste the words instead.',
  notFinite:
    'No prediction: the model returned no finite number for this text. It is not a verdict in either direction; please report it.',
  unknownCommand: 'Hamlet does not know this command any more. Reload Discord and try again.',
  stopping: 'Hamlet is restarting. Please try again in a few seconds.',
  storage:
    'Hamlet’s database cannot be reached or written just now, so nothing was saved. It is logged under {{id}}. Please try again in a few minutes.',
  personTooFast_one: 'That was quick. Please try again in {{count}} second.',
  personTooFast_other: 'That was quick. Please try again in {{count}} seconds.',
  serverTooFast_one:
    'This server has asked Hamlet a lot in the last minute. Please try again in {{count}} second.',
  serverTooFast_other:
    'This server has asked Hamlet a lot in the last minute. Please try again in {{count}} seconds.',
} as const;
