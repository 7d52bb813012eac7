import type { QuestionText } from '../../teaching-text.js';

const ask =
  'The live model scores this message {{score}}. Three of these sentences are right. Which one is the **misreading**?';

const picture = {
  title: 'The score in question',
  alt: 'The sigmoid curve with the message at score {{score}}, log-odds {{logit}}.',
};

export const misreading: QuestionText = {
  title: 'Find the misreading',
  ask: {
    firstClass: ask,
    accuracy: ask,
    extent: ask,
    half: ask,
    writer: ask,
    anywhere: ask,
    correct: ask,
    epochs: ask,
  },
  options: {
    label1: 'It estimates the probability of label 1 ({{label1}}): {{share}}.',
    rest: 'What it leaves for label 0 ({{label0}}) is {{rest}}.',
    scales: 'The same can be said as odds of {{odds}}, or log-odds of {{logit}}.',
    threshold: 'Another threshold could change the verdict, but not this score.',
    person: 'It says nothing about the person who wrote the message.',
    repeat: 'The same text, scored again by the same model, gets the same score.',
    firstClass: 'It gives the first class, label 0, a probability of {{share}}.',
    accuracy: 'It means that the model is right {{share}} of the time.',
    extent: 'It means that {{share}} of the message’s text is {{label1}}.',
    half: 'Since it is a probability, {{half}} is the right threshold for it.',
    writer: 'With {{share}} probability, whoever wrote it is up to no good.',
    anywhere: 'In any server, {{share}} of the messages with this score are {{label1}}.',
    correct: 'It is the probability that the model’s verdict is correct.',
    epochs: 'With more epochs the model would be more certain here, and so better.',
  },
  why: {
    firstClass:
      'One sigmoid unit estimates the probability of label 1. “First class” would be label 0, and that gets the rest, {{rest}}.',
    accuracy:
      'How often a model is right is measured on many messages with known labels. One score says nothing about it.',
    extent:
      'The score is about the message as a whole: how likely it is {{label1}}, not how much of it.',
    half: 'A threshold weighs the two kinds of mistake. {{half}} is right only if both are equally bad; nothing in a probability says so.',
    writer:
      'The message was scored, not the person. Intent, history and sender are out of the model’s sight.',
    anywhere:
      'Calibration holds for messages like those of its set, at its share of {{label1}}. Where {{label1}} is rarer, fewer of such messages are.',
    correct:
      'It is the probability of label 1. When the verdict is {{label0}}, the model’s estimate that the verdict is right is what is left, 1 − score; and near 0 a score is a firm {{label0}}, not a doubtful verdict.',
    epochs:
      'More epochs make a model more certain of what it has seen. On new messages that is often worse: over-fitting and over-confidence.',
  },
  picture: {
    firstClass: picture,
    accuracy: picture,
    extent: picture,
    half: picture,
    writer: picture,
    anywhere: picture,
    correct: picture,
    epochs: picture,
  },
};
