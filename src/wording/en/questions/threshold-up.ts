import type { QuestionText } from '../../teaching-text.js';

const ask =
  'The threshold over our {{sampleCount}} sample messages is raised from {{low}} to {{high}}. What happens to **precision**, the share of truly {{label1}} among what is flagged?';

const counts =
  'Out of what is flagged fall {{lostCaught}} truly {{label1}} and {{lostAlarms}} truly {{label0}}: precision goes from {{precisionBefore}} to {{precisionAfter}}, recall from {{recallBefore}} to {{recallAfter}}.';

const picture = {
  title: 'Before and after',
  alt: 'Bars: precision {{precisionBefore}} at {{low}} and {{precisionAfter}} at {{high}}; recall {{recallBefore}} at {{low}} and {{recallAfter}} at {{high}}.',
  names: [
    'precision at {{low}}',
    'precision at {{high}}',
    'recall at {{low}}',
    'recall at {{high}}',
  ],
};

export const thresholdUp: QuestionText = {
  title: 'The threshold rises',
  ask: { rises: ask, falls: ask, same: ask },
  options: { rises: 'It rises.', falls: 'It falls.', same: 'It stays the same.' },
  why: {
    rises: `${counts} That is the usual way: what drops out first are the lowest scores, where most {{label0}} lies. Recall can never rise.`,
    falls: `${counts} Precision fell, though the threshold rose: caught messages dropped out while false alarms with high scores stayed. Only recall is bound to one direction, and it can never rise.`,
    same: `${counts} Precision looks only at what stays flagged, and there the proportion is as before. Recall can never rise.`,
  },
  picture: { rises: picture, falls: picture, same: picture },
};
