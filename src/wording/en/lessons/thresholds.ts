import type { LessonText } from '../../teaching-text.js';

export const thresholds: LessonText = {
  title: 'Thresholds',
  about: 'how a score becomes a verdict, and who decides',
  cards: [
    {
      title: 'The score is the model’s, the threshold is yours',
      body: 'A score becomes a verdict only by a rule. This model’s card proposes: {{label1}} if score ≥ {{threshold}}, unsure if score ≥ {{lowerBound}}, else {{label0}}. A server may choose other numbers.\n\nThe message on the curve is “{{middleText}}”, with a score of {{middle}}. Put the threshold at {{low}} and the verdict is {{label1}}; put it at {{high}} and it is not. The score stays {{middle}} in both cases: moving the threshold changes verdicts, never scores. So “why does it say {{label1}}?” has two answers, the number and the rule.',
      alt: 'The sigmoid curve with a message at score {{middle}} and bands for {{label0}}, unsure and {{label1}} that meet at {{lowerBound}} and {{threshold}}.',
      picture: { title: 'One score, and the bands of the verdicts' },
    },
    {
      title: 'Low or high?',
      body: 'The picture shows our {{sampleCount}} sample messages, each a dot at its log-odds: truly {{label1}} in the upper row, truly {{label0}} in the lower. At a threshold of {{low}} the model flags {{flaggedLow}} of them, at {{high}} it flags {{flaggedHigh}}.\n\nA low threshold catches more {{label1}} and raises more false alarms; a high one does the reverse. {{half}} is merely the point where both classes are equally likely: the right choice only if both mistakes are equally bad. Press **Move the threshold** to try every setting.',
      alt: 'Two rows of dots, truly {{label1}} and truly {{label0}}, along the log-odds, cut by a line at threshold {{low}}; {{flaggedLow}} of {{sampleCount}} lie at or right of it.',
      picture: { title: 'The samples at threshold {{low}}' },
    },
    {
      title: 'What mistakes cost',
      body: 'Say how bad the two mistakes are, and the threshold follows:\n```\nthreshold = cost(false alarm)\n  / (cost(false alarm) + cost(miss))\n```\nIf one false alarm is as bad as {{misses}} misses, that is {{costs}}: flag only from {{costs}} upwards. The rule holds for calibrated scores alone, and if the share of {{label1}} where you are differs from the one that the model was calibrated on, the score must be adjusted first.\n\nBetween a lower bound and the threshold, “unsure” is an honest third verdict. At the card’s own settings it is given to so many of our {{sampleCount}} samples: {{unsureCount}}.',
      alt: 'The samples as dots again, cut by a line at threshold {{costs}}; {{flaggedCosts}} of {{sampleCount}} lie at or right of it.',
      picture: { title: 'One false alarm = {{misses}} misses: threshold {{costs}}' },
    },
  ],
  trial:
    'Press **Try it** and change the message a little, until its score crosses {{threshold}}. Which smallest change turns the verdict? Note that a verdict can turn while the score moves by almost nothing: near the threshold, the rule decides more than the model.',
  question: {
    ask: 'A server raises its threshold from {{low}} to {{high}}. What happens to a message with a score of {{middle}}?',
    options: [
      'Its verdict changes; its score stays {{middle}}.',
      'Its score falls, since the model is now stricter.',
      'Nothing, until the model is trained again.',
    ],
    why: 'The network never sees the threshold. It goes on giving {{middle}} to this message; only the rule that turns scores into verdicts has changed, so the message is no longer called {{label1}}.',
  },
};
