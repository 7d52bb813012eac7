export const classes = {
  spam: 'Spam',
  notSpam: 'kein Spam',
  unsure: 'unsicher',
} as const;
