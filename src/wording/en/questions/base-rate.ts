import type { QuestionText } from '../../teaching-text.js';

const ask =
  'The live model scores this message {{score}}. It was calibrated where {{prior}} of messages are {{label1}}. In another server it is {{rate}}, and nothing else differs. How likely is the message {{label1}} there?';

const formula =
  'New odds = odds × (prior odds there / prior odds of the calibration set). So {{unchanged}} becomes {{adjusted}}.';

const picture = {
  title: 'What a score of {{score}} means at other base rates',
  x: 'share of {{label1}} in the server',
  y: 'adjusted probability',
  names: ['score {{score}}, adjusted'],
  alt: 'A curve of adjusted probability against the share of {{label1}}: {{adjusted}} at {{rate}}, {{unchanged}} at {{prior}}.',
};

export const baseRate: QuestionText = {
  title: 'Another server',
  ask: { rarer: ask, commoner: ask },
  options: { adjusted: '{{adjusted}}', unchanged: '{{unchanged}}', product: '{{product}}' },
  why: {
    rarer: `${formula} Where {{label1}} is rarer, the same evidence leaves more doubt. Multiplying the score by the base rate ({{product}}) counts that rarity twice: the score already contains a prior.`,
    commoner: `${formula} Where {{label1}} is commoner, the same evidence goes further. Multiplying the score by the base rate ({{product}}) is no rule at all: it could never exceed the base rate.`,
  },
  picture: { rarer: picture, commoner: picture },
};
