import type { QuestionText } from '../../teaching-text.js';

const ask =
  'Which of these contributed most to this score’s log-odds, in either direction? (Words that the model reads as one stand together.)';

const why =
  'The receipt gives “{{word0}}” {{gave0}}, ahead of “{{word1}}” with {{gave1}}; with the start, {{start}}, and everything else it adds up to {{total}}, score {{score}}. A contribution is a share of this score, not what removing the words would do; and it says what the model relied on, not what the message is.';

const alt =
  'Bars in log-odds: start {{start}}, “{{word0}}” {{gave0}}, then the others, total {{total}}.';

const title = 'Where the log-odds came from';

export const mover: QuestionText = {
  title: 'What moved it most?',
  ask: { of2: ask, of3: ask, of4: ask },
  options: {
    word0: '“{{word0}}”',
    word1: '“{{word1}}”',
    word2: '“{{word2}}”',
    word3: '“{{word3}}”',
  },
  why: { of2: why, of3: why, of4: why },
  picture: {
    of2: { title, alt, names: ['start', '{{word0}}', '{{word1}}', 'everything else', 'total'] },
    of3: {
      title,
      alt,
      names: ['start', '{{word0}}', '{{word1}}', '{{word2}}', 'everything else', 'total'],
    },
    of4: {
      title,
      alt,
      names: [
        'start',
        '{{word0}}',
        '{{word1}}',
        '{{word2}}',
        '{{word3}}',
        'everything else',
        'total',
      ],
    },
  },
};
