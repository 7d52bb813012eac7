import type { QuestionText } from '../../teaching-text.js';

const rule =
  'The card’s rule is {{label1}} if score ≥ {{threshold}}, unsure if score ≥ {{lowerBound}}, else {{label0}}. What does the live model say of this message?';

const picture = {
  title: 'Where the live model puts it',
  alt: 'The sigmoid curve with the message at score {{score}}, log-odds {{logit}}; the verdicts change at {{lowerBound}} and {{threshold}}.',
};

export const side: QuestionText = {
  title: 'Which side?',
  ask: { label1: rule, unsure: rule, label0: rule },
  options: { label1: '{{label1}}', unsure: 'unsure', label0: '{{label0}}' },
  why: {
    label1:
      'The live model scores it {{score}}, log-odds {{logit}}. That reaches {{threshold}}, so the verdict is {{label1}}.',
    unsure:
      'The live model scores it {{score}}, log-odds {{logit}}. That reaches {{lowerBound}} but not {{threshold}}, so the verdict is unsure.',
    label0:
      'The live model scores it {{score}}, log-odds {{logit}}. That stays below {{lowerBound}}, so the verdict is {{label0}}.',
  },
  picture: { label1: picture, unsure: picture, label0: picture },
};
