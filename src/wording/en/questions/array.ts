import type { QuestionText } from '../../teaching-text.js';

const what = 'Somebody pastes this and asks what it is. Which reading is the likeliest?';

export const array: QuestionText = {
  title: 'Read this array',
  ask: {
    order: 'A model ends in one sigmoid unit. What does this output say?',
    logits: what,
    separate: what,
    reach: 'How many of these {{rows}} rows are label 1 if score ≥ {{at}}?',
    exponent: 'A sigmoid unit printed this. How likely is label 1?',
  },
  options: {
    label1: 'dog {{share}}, cat {{rest}}',
    label0: 'cat {{share}}, dog {{rest}}',
    unknown: 'It cannot be told without the picture.',
    sigmoid: 'Probabilities of label 1 from one sigmoid unit',
    softmax: 'A softmax: one probability a class',
    separate: 'Two separate sigmoids, a question each',
    logits: 'Logits: log-odds before any sigmoid',
    alone: 'Softmax over a single unit',
    none: 'none',
    one: 'one',
    two: 'two',
    three: 'three',
    four: 'four',
    share: '{{share}}',
    mantissa: '{{mantissa}}',
    rest: '{{rest}}',
  },
  why: {
    order:
      'The number estimates P(label 1), and `class_indices` says that label 1 is dog: {{share}}. What is left, {{rest}}, is cat, label 0.',
    logits:
      'Probabilities lie between 0 and 1; {{outside}} does not, so these cannot be sigmoid or softmax outputs. They look like logits: a sigmoid would turn that one into {{became}}. Look at the last layer to be sure, and never rescale such values yourself.',
    separate:
      'All values lie between 0 and 1, but the first row adds up to {{sum}}; a softmax row would add up to 1. So each column is a probability of its own, for a question of its own.',
    reach:
      'Compare each row with {{at}}, including equality: it is reached by {{count}} of {{rows}}. The threshold is applied to each row alone; nothing is ranked or shared out.',
    exponent:
      '`{{printed}}` means {{decimal}}: the exponent moves the decimal point. That is {{share}} for label 1. {{mantissa}} would ignore the exponent, and {{rest}} is what is left for label 0.',
  },
  picture: {
    order: {
      title: 'One output, both classes',
      names: ['dog (label 1)', 'cat (label 0)'],
      alt: 'Two bars: dog, label 1, {{share}}; cat, label 0, {{rest}}.',
    },
    logits: {
      title: 'Where a logit of {{outside}} lies',
      alt: 'The sigmoid curve with a dot at log-odds {{outside}}, where the score is {{became}}.',
    },
    separate: {
      title: 'The first row adds up to {{sum}}',
      names: ['column 0', 'column 1'],
      alt: 'Two bars, the first row’s two columns, which add up to {{sum}}.',
    },
    reach: {
      title: 'Each row against {{at}}',
      names: ['row 0', 'row 1', 'row 2', 'row 3'],
      alt: 'Four bars, one a row; the threshold of {{at}} is reached by {{count}} of them.',
    },
    exponent: {
      title: 'Where {{decimal}} lies',
      alt: 'The sigmoid curve with a dot near its lower left end, at score {{decimal}}.',
    },
  },
};
