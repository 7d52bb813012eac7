import type { LessonText } from '../../teaching-text.js';

export const calibration: LessonText = {
  title: 'Calibration and over-confidence',
  about: 'whether a score of nine in ten comes true nine times in ten',
  cards: [
    {
      title: 'Do the scores come true?',
      body: 'A model is calibrated if, among messages with similar scores, the share of {{label1}} is what the scores said. Only counting can show it. On “{{set}}” ({{date}}, {{counted}} messages), {{count}} had a score from {{from}} to {{to}}, {{meanScore}} on average; {{positives}} of them, {{positiveShare}}, truly were {{label1}}.\n\nThe picture does this for every bin. Dots on the dashed diagonal mean that scores and shares agree; below it, {{label1}} was rarer than the scores said; above it, more common. The whiskers are {{confidence}} % intervals; hatched bins hold few messages, and their dots mean little.',
      alt: 'Reliability diagram of “{{set}}”: share of {{label1}} against score, with a dashed diagonal; in the bin from {{from}} to {{to}} the mean score is {{meanScore}} and the share {{positiveShare}}.',
      picture: {
        title: 'How often scores came true',
        x: '{{set}}, {{date}}, {{counted}} messages',
      },
    },
    {
      title: 'Over-confidence',
      body: 'A simulation: {{messages}} messages whose true probabilities we know, scored once truthfully and once with every log-odds multiplied by {{factor}}. The picture shows the second. In its fullest bin the scores average {{boldMean}}, but only {{boldShare}} came true.\n\nAccuracy notices nothing, {{simulatedAccuracy}} both times, for nothing crosses {{half}}. Log loss does: {{honestLoss}} against {{boldLoss}}, and smaller is better. Modern networks tend to such over-confidence when trained for long. Class weights, resampling and label smoothing shift scores too. One score alone shows none of it, so it must be measured.',
      alt: 'Reliability diagram of the simulation: the dots lie above the diagonal on the left and below it on the right; in the fullest upper bin the mean score is {{boldMean}} and the share {{boldShare}}.',
      picture: {
        title: 'Simulated: log-odds stretched by {{factor}}',
        x: 'simulation, {{messages}} messages',
      },
    },
    {
      title: 'The remedy, and its limits',
      body: 'Platt scaling fits two numbers on held-out messages: new logit = slope × old logit + intercept. For our model they are {{slope}} and {{intercept}}. So a raw {{rawExample}} becomes {{calibratedExample}}. Both are folded into the last layer’s weights: the sigmoid output you see *is* the calibrated probability, and nobody has to explain a second number.\n\nThe promise holds for messages like those of the set, with its share of {{label1}}, {{prior}}. In another language, on another kind of server, or where {{label1}} is rarer, it lapses. Then “so many in a hundred” no longer follows from a score, even where a higher score still means more suspicion.',
      alt: 'The calibration curve: raw score from left to right, calibrated score upwards; a raw {{rawExample}} becomes {{calibratedExample}}; the dashed diagonal would change nothing.',
      picture: {
        title: 'What calibration did to the raw outputs',
        x: 'raw sigmoid output',
        y: 'calibrated score',
        names: ['unchanged', 'slope {{slope}}, intercept {{intercept}}'],
      },
    },
  ],
  trial:
    'Press **Try it** and write a message in another language, or a line of nonsense. You still get a score: a two-class model has to choose. Ask yourself which bin of which set could vouch for it. If there is none, the right reading is “I can’t tell”.',
  question: {
    ask: 'Two models have the same accuracy at {{half}}. Does that make their probabilities equally trustworthy?',
    options: [
      'No: stretching the log-odds changes probabilities, and no verdict at {{half}}.',
      'Yes: accuracy measures how often the probabilities are right.',
      'Yes, if both were trained on the same messages.',
    ],
    why: 'In the simulation both scorings are right {{simulatedAccuracy}} of the time, yet one’s {{boldMean}} comes true only {{boldShare}} of the time. Calibration needs a measure of its own: a reliability table, log loss or the Brier score.',
  },
};
