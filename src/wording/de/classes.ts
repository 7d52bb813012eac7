export const classes = {
  spam: 'Spam',
  notSpam: 'kein Spam',
  cat: 'Katze',
  dog: 'Hund',
  unsure: 'unsicher',
} as const;
