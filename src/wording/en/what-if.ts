export const whatIf = {
  modal: {
    title: 'What if…',
    label: 'Change the text and compare',
    labelCut: 'Change the text (its first {{length}} characters)',
  },
  title: 'What if…',
  before: 'Before: score **{{score}}** ({{share}} {{label1}}), verdict {{verdict}}',
  after: 'After: score **{{score}}** ({{share}} {{label1}}), verdict {{verdict}}',
  up: 'The change moves the log-odds of {{label1}} up by {{difference}}: its odds are {{factor}} times what they were.',
  down: 'The change moves the log-odds of {{label1}} down by {{difference}}: its odds are divided by {{factor}}.',
  same: 'The change does not move the score.',
  cut: 'The window took only the first {{length}} characters of the original, and both scores here are of such texts.',
} as const;
