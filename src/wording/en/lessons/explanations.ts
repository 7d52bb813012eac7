import type { LessonText } from '../../teaching-text.js';

export const explanations: LessonText = {
  title: 'What an explanation can tell',
  about: 'contributions, removals, and the limits of both',
  cards: [
    {
      title: 'A receipt that adds up',
      body: 'Take “{{text}}”, with a score of {{high}}. Hamlet can say exactly where its log-odds came from:\n```\n{{start}}  start\n{{gave0}}  {{word0}}\n{{gave1}}  {{word1}}\n{{gave2}}  {{word2}}\n{{rest}}  everything else\n{{total}}  total\n```\nThe start is the model’s blank point: its answer to no features at all, neither a message nor the rate of {{label1}}. The method, integrated gradients, shares out the rest so that the sum is exact. These are the words that *the model relied on*. It is not a reason why the message is {{label1}}, and not what its writer meant.',
      alt: 'Bars in log-odds: start {{start}}, “{{word0}}” {{gave0}}, “{{word1}}” {{gave1}}, “{{word2}}” {{gave2}}, everything else {{rest}}, total {{total}}.',
      picture: {
        title: 'Where the log-odds came from',
        names: [
          'start (blank point)',
          '{{word0}}',
          '{{word1}}',
          '{{word2}}',
          'everything else',
          'total',
        ],
      },
    },
    {
      title: 'A share is not a removal',
      body: 'The receipt gives “{{top}}” {{gave}}. Do the log-odds fall by that much without it? Only running the model again can tell: without “{{top}}” the score is {{removedScore}}, log-odds {{removedLogit}}, a difference of {{effect}}.\n\nThe two need not agree, for words act together. Features span neighbouring words, all weights depend on the length of the whole text, and the hidden units switch on and off. So there are two questions, each with its own method: “what made up this score?” (contributions) and “what would change it?” (run it again). Never answer one with the other.',
      alt: 'Two bars for “{{top}}”: its contribution {{gave}}, and the difference when the model is run again without it, {{effect}}.',
      picture: {
        title: '“{{top}}”: its share, and what removal does',
        names: ['contribution', 'difference without it'],
      },
    },
    {
      title: 'What no explanation can tell',
      body: 'An explanation is about the model, not about the world. It cannot say whether the score is right: a model can rely on nonsense with great certainty, and its receipt will still add up. It cannot see who wrote the message, what came before, where a link leads, or what was meant.\n\nIt does not prove that a word is bad: the same word may be harmless in other company. And sometimes the true finding is that no single word decides. Distrust explanations that come without numbers, and any reason that nobody computed; a fluent sentence is not evidence.',
      alt: 'Two bars: P({{label1}}) is {{highShare}} with “{{top}}” and {{removedShare}} without it.',
      picture: {
        title: 'P({{label1}}), whole and in part',
        names: ['whole message', 'without “{{top}}”'],
      },
    },
  ],
  trial:
    'Guess which single word matters most, then press **Try it** and remove it. Then put it back and remove another one. Was the word with the largest contribution also the one whose removal changed most? Both answers occur.',
  question: {
    ask: 'The receipt says “{{top}}”: {{gave}} log-odds. Which sentence is right?',
    options: [
      'The model relied on it; its share of this score is {{gave}}.',
      'Without it, the log-odds would be lower by exactly {{gave}}.',
      'The message is {{label1}} because of it.',
    ],
    why: 'A contribution is a share of this score. What removal does was computed separately: {{effect}}. And a model’s reliance on a word says nothing certain about the message itself.',
  },
};
