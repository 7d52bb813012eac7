export const why = {
  button: 'Why?',
  title: 'What the score {{score}} is made of',
  intro:
    'The model starts every text at {{start}} and adds a number for each thing that it reads in it: plus pushes towards {{label1}}, minus towards {{label0}}. With what it relied on here it ends at {{logit}}.',
  bill: {
    start: 'start (blank point)',
    rest_one: 'everything else ({{count}} item)',
    rest_other: 'everything else ({{count}} items)',
    rounding: 'rounding',
    total: 'sum: log-odds of {{label1}}',
    unseen: '{{item}}: removed before scoring',
  },
  chain:
    'Log-odds of {{logit}} are odds of {{odds}} ({{label1}} against {{label0}}), and the sigmoid of {{logit}} is the score **{{score}}**: {{share1}} {{label1}}. Each +0.69 doubles the odds of {{label1}}, each −0.69 halves them.',
  limits:
    'A contribution is a share of this score, not what removing the word would do, for words act together; and the start is the model’s blank point, not a message and not the spam rate.',
  unbalanced:
    'No prediction: the parts of this score do not add up to it, so it is not shown. This is a fault of Hamlet, not a verdict in either direction; it is logged.',
  picture: {
    title: 'What the model relied on, word by word',
    towards0: 'towards {{label0}}',
    towards1: 'towards {{label1}}',
    cut: 'the first {{shown}} of {{total}} characters',
    alt: 'The message, each word coloured by its contribution: orange towards {{label1}}, blue towards {{label0}}, stronger where it is larger. Strongest towards {{label1}}: {{most1}}. Strongest towards {{label0}}: {{most0}}.',
    nothing: 'nothing',
  },
} as const;
