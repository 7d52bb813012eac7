import type { LessonText } from '../../teaching-text.js';

export const softmaxLesson: LessonText = {
  title: 'Softmax against sigmoid',
  about: 'one unit or two, and how to tell columns apart',
  cards: [
    {
      title: 'Two units that compete',
      body: 'For two classes there are two designs. `Dense(1)` with a sigmoid gives P(label 1), and the rest belongs to label 0. `Dense(2)` with a **softmax** gives a column a class: it raises e to each logit and divides by the sum, so every row adds up to 1.\n\nThey say the same. Softmax over the logits 0 and {{highLogit}} prints `{{softmaxRow}}`, and its second column, {{second}}, is exactly the sigmoid of {{highLogit}}: {{high}}. Only the difference between the two logits counts. Column 0 is label 0, column 1 is label 1; `argmax` names the column, which is the same as a threshold of {{half}}.',
      alt: 'Bars: the sigmoid output {{high}}; softmax column 1, {{second}}, equal to it; softmax column 0, {{first}}.',
      picture: {
        title: 'The same message, both designs',
        names: ['sigmoid: label 1', 'softmax: column 1', 'softmax: column 0'],
      },
    },
    {
      title: 'Two columns are not always softmax',
      body: '`{{sigmoidRow}}` has two columns as well, but they add up to {{sum}}. These are two separate sigmoids, as multi-label models use them: each answers a question of its own (“is it {{label1}}?”, “is it rude?”), both may be high, or neither. Each has its own threshold, and `argmax` is the wrong tool.\n\nSo add up a row before you read it. Near 1 in every row: softmax is likely. Otherwise: separate sigmoids, or no probabilities at all. And one column of values between 0 and 1 is likely a sigmoid, but logits can fall there too: the range proves nothing, so look at the last layer.',
      alt: 'Two bars of one row, {{high}} and {{middle}}, which add up to {{sum}}.',
      picture: { title: 'A row that adds up to {{sum}}', names: ['column 0', 'column 1'] },
    },
    {
      title: 'Mix-ups',
      body: 'Softmax over a single unit: `Dense(1, activation="softmax")` divides a number by itself. A logit of {{highLogit}} gives `{{alone}}`, and the opposite logit gives `{{aloneLow}}` too. Such a model can never say label 0; use a sigmoid.\n\nA softmax model trained as if its outputs were logits (`from_logits=True`) squeezes them a second time, and learns badly. Applying a sigmoid to something that is a probability already lifts everything into {{squeezedLeast}} to {{squeezedMost}}. And class indices printed by `argmax` are verdicts: the probabilities are gone, and no threshold can be moved any more.',
      alt: 'Two bars, logits {{highLogit}} and its opposite: softmax over a single unit turns both into 1.',
      picture: {
        title: 'Opposite logits, yet softmax over one unit gives 1 for both',
        names: ['leans to label 1', 'leans to label 0'],
      },
    },
  ],
  trial:
    'Our network ends in one sigmoid unit. Press **Try it**, change the message, and work out both class probabilities from the one score. What two-column row would a softmax version of this network have printed?',
  question: {
    ask: 'Every prediction of a model prints as 1. Which is the likeliest reason?',
    options: [
      'The model is certain of everything, so it is excellent.',
      'Softmax over `Dense(1)`: a single column always adds up to 1.',
      'The labels were sorted alphabetically.',
    ],
    why: 'Softmax makes each row add up to 1, and with one column that is always 1. Printed hard labels, or a sigmoid driven to its end, can look alike, so check the last layer; but certainty is the last thing to conclude.',
  },
};
