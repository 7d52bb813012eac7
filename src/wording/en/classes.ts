/** Class names of the cards that ship, as running text writes them. */
export const classes = {
  spam: 'spam',
  notSpam: 'not spam',
  cat: 'cat',
  dog: 'dog',
  unsure: 'unsure',
} as const;
