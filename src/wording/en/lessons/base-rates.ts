import type { LessonText } from '../../teaching-text.js';

export const baseRates: LessonText = {
  title: 'Base rates',
  about: 'why the same score means less where spam is rare',
  cards: [
    {
      title: 'The same score elsewhere',
      body: 'A calibrated score is right for a certain mixture: the set on which our model was calibrated held {{prior}} {{label1}}. Suppose a message scores {{high}} in a server where only {{rare}} of messages are {{label1}}. If nothing but the proportions differs, the odds are multiplied by new prior odds / old prior odds, and {{highShare}} becomes {{atRare}}. At {{rarer}} it becomes {{atRarer}}.\n\nThe evidence in the text is the same; what was likely before reading it is not. The curve shows the adjusted probability for every base rate, with the calibration set’s at the yellow line.',
      alt: 'A curve that rises with the share of {{label1}} in a server: a score of {{high}} means {{atRarer}} where {{rarer}} of messages are {{label1}}, {{atRare}} at {{rare}}, and {{highShare}} at {{prior}}.',
      picture: {
        title: 'What a score of {{high}} means at other base rates',
        x: 'share of {{label1}} in the server',
        y: 'adjusted probability',
        names: ['score {{high}}, adjusted'],
      },
    },
    {
      title: 'Count it out',
      body: 'Take {{messages}} messages in a server where {{rarer}} are {{label1}}: {{spamThere}} of them. With the card’s test recall of {{recall}}, about {{caught}} are caught. Of all the others the model wrongly flags {{falseAlarms}}: about {{alarms}} messages. So of everything flagged only {{precisionRarer}} truly is {{label1}}.\n\nThis is the misreading to unlearn: “the filter hardly ever errs, so a flagged message surely is {{label1}}”. A tiny rate of false alarms, applied to very many harmless messages, can outnumber the few real cases.',
      alt: 'Two bars for {{messages}} messages at {{rarer}} {{label1}}: about {{caught}} rightly flagged, about {{alarms}} wrongly flagged.',
      picture: {
        title: 'Flagged among {{messages}} messages, {{rarer}} {{label1}}',
        names: ['truly {{label1}}', 'truly {{label0}}'],
      },
    },
    {
      title: 'What follows',
      body: 'Precision always belongs to a base rate: at the calibration set’s {{prior}} it would be {{precisionPrior}}, at {{rarer}} it is {{precisionRarer}}, with the same model and threshold. Say which one you mean.\n\nThresholds that come from costs apply to the adjusted score: to act from {{decide}} where {{rare}} of messages are {{label1}}, the raw score must reach {{calibratedAt}}. A server can tell Hamlet its base rate in `/settings`. All of this assumes that {{label1}} looks alike everywhere and is only rarer; where people write differently, no formula mends it.',
      alt: 'A curve of precision against the share of {{label1}}: {{precisionRarer}} at {{rarer}}, {{precisionPrior}} at {{prior}}.',
      picture: {
        title: 'Precision at the same threshold, by base rate',
        x: 'share of {{label1}} in the server',
        y: 'precision',
        names: ['recall {{recall}}, false alarms {{falseAlarms}}'],
      },
    },
  ],
  trial:
    'Think of a server that you know. Of a hundred messages there, how many are {{label1}}? Then press **Try it**, look at the score, and ask what it would mean there. The score will not change: the model does not know where you are.',
  question: {
    ask: 'A calibrated model scores a message {{high}}. Your server has far less {{label1}} than the calibration set. The chance that this message is {{label1}} is …',
    options: ['exactly {{highShare}}.', 'higher than {{highShare}}.', 'lower than {{highShare}}.'],
    why: 'The rarer {{label1}} is beforehand, the more evidence it takes. At {{rare}} the score would mean {{atRare}}, at {{rarer}} {{atRarer}}, if only the proportions differ.',
  },
};
