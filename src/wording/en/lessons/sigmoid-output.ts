import type { LessonText } from '../../teaching-text.js';

export const sigmoidOutput: LessonText = {
  title: 'Reading a sigmoid output',
  about: 'what the float in the array means, and what it does not',
  cards: [
    {
      title: 'What predict() returns',
      body: 'A network that ends in `Dense(1, activation="sigmoid")` returns one number a row, here a row for each message, between 0 and 1. Here the live model scored three messages, printed as Keras prints them:\n```\n{{column}}\n```\nEach number estimates the probability of **label 1**, the class that the training messages had as a 1 beside them. The model’s card says that it is **{{label1}}**. The first belongs to “{{highText}}”. It reads: {{highShare}} {{label1}}, and what is left, {{highRest}}, {{label0}}. That rest is arithmetic, 1 − {{high}}, and not a second measurement. The S-shaped sigmoid curve has a place for every output.',
      alt: 'The sigmoid curve with three messages on it: one near the top with score {{high}}, one with {{middle}}, one near the bottom with {{low}}.',
      picture: { title: 'Three outputs on the sigmoid' },
    },
    {
      title: 'Read the exponent, and both ends',
      body: 'The last number is {{low}}, so {{lowShare}}. NumPy, which does the printing, writes exponents when a batch holds very small values, or small beside large ones; then this number reads `{{lowPrinted}}`. What follows the `e` moves the decimal point, here to the left by {{lowPlaces}}. It belongs to “{{lowText}}”. The model gives {{lowShare}} to label 1 ({{label1}}) and the rest, {{lowRest}}, to label 0 ({{label0}}).\n\nA score near 0 is not a weak or doubtful answer. It leans to label 0 as firmly as a score near 1 leans to label 1. The place of doubt is the middle: at {{half}} the model finds both classes equally likely.',
      alt: 'The sigmoid curve with one message near its lower left end, at score {{low}}.',
      picture: { title: 'Close to 0: firmly label 0' },
    },
    {
      title: 'What the number is not',
      body: 'A score of {{high}} does not mean that the model is right {{highShare}} of the time. How often a model errs is measured on many messages whose labels are known; one score cannot tell. Nor does it say how bad the message is, how much of its text is {{label1}}, or anything about the person who wrote it.\n\nAnd {{middle}} is no “share of accuracy”: it estimates how likely this one message is {{label1}}. Whether such estimates come true is the matter of calibration. What to do at a score is the matter of the threshold. Both have lessons of their own.',
      alt: 'The sigmoid curve with the message nearest to the middle picked out, at score {{middle}}, between one near 1 and one near 0.',
      picture: { title: 'The score nearest to the middle' },
    },
  ],
  trial:
    'Press **Try it** to open the message in a window. Take out one word and send it off: you see both scores and how far the log-odds moved. Log-odds are the x-axis of the curve; near its flat ends they show a change that the score hardly does.',
  question: {
    ask: 'A model prints `{{lowPrinted}}`, and its label 1 is {{label1}}. What does it say of the message?',
    options: [
      'It is {{label1}} with {{lowRest}}, since the first class is meant.',
      'It is {{label1}} with {{lowShare}}, so the model leans firmly to {{label0}}.',
      'The model is unsure, since the number is so small.',
    ],
    why: 'A sigmoid output estimates the probability of label 1, whatever class stands first in a list. {{lowShare}} for {{label1}} leaves {{lowRest}} for {{label0}}. Small is not unsure: only numbers near {{half}} are.',
  },
};
