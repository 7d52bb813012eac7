import type { LessonText } from '../../teaching-text.js';

export const logOddsLesson: LessonText = {
  title: 'Logits, odds and the curve',
  about: 'three ways to write one thing, and why the curve is S-shaped',
  cards: [
    {
      title: 'Probability, odds, log-odds',
      body: 'Odds compare the two classes: the probability of label 1 divided by that of label 0. Their natural logarithm, which turns multiplying into adding, is the log-odds; in a network it is called the **logit**. Three of our messages:\n```\nprobability {{highScore}}, odds {{highOdds}}, logit {{highLogit}}\nprobability {{middleScore}}, odds {{middleOdds}}, logit {{middleLogit}}\nprobability {{lowScore}}, odds {{lowOdds}}, logit {{lowLogit}}\n```\nProbability {{half}} means odds of {{step0Odds}}, and a logit of 0. A logit above 0 leans to label 1, below 0 to label 0. That rule is true of logits; for sigmoid outputs, which are all positive, the middle is {{half}}.',
      alt: 'The sigmoid curve with three messages: logit {{highLogit}} with score {{highScore}}, logit {{middleLogit}} with {{middleScore}}, logit {{lowLogit}} with {{lowScore}}.',
      picture: { title: 'Logits from left to right, probability upwards' },
    },
    {
      title: 'Equal steps to the right double the odds',
      body: 'The last layer adds up evidence and gets a logit z, any number at all. The sigmoid turns it into a probability: 1 / (1 + e^−z). Every step of {{doubling}} to the right doubles the odds. Beginning in the middle, the probability goes {{step0Score}}, {{step1Score}}, {{step2Score}}, {{step3Score}}, {{step4Score}}: ever smaller gains, since it can never pass 1.\n\nThis is why evidence is counted in log-odds. {{twice}} is twice the probability of {{one}}, but {{timesOdds}} times its odds; and at the flat ends a great deal of evidence hardly shows in the probability.',
      alt: 'The sigmoid curve with five dots, each {{doubling}} in log-odds further right, at probabilities {{step0Score}}, {{step1Score}}, {{step2Score}}, {{step3Score}} and {{step4Score}}.',
      picture: {
        title: 'Each dot has twice the odds of the one before',
        x: 'log-odds (logit)',
        y: 'probability',
        names: ['sigmoid'],
      },
    },
    {
      title: 'Once, not twice',
      body: 'Know which of the two you hold. `Dense(1)` without an activation gives logits: apply a sigmoid before you speak of probability. With `activation="sigmoid"` the work is done. Applying it again turns {{highScore}} into {{sigmoidTwice}}, and squeezes everything into {{sigmoidTwiceLeast}} to {{sigmoidTwiceMost}}, as the dashed line shows: then nothing ever looks like label 0.\n\nThe loss has to match as well: `BinaryCrossentropy(from_logits=True)` for logits, `from_logits=False` for probabilities. A set of outputs that all lie between {{sigmoidTwiceLeast}} and {{sigmoidTwiceMost}} is a reason to look, not yet a proof.',
      alt: 'Two curves over the log-odds: the sigmoid from 0 to 1, and the sigmoid of the sigmoid, squeezed between {{sigmoidTwiceLeast}} and {{sigmoidTwiceMost}}.',
      picture: {
        title: 'A sigmoid applied once and twice',
        x: 'log-odds (logit)',
        y: 'output',
        names: ['once', 'twice'],
      },
    },
  ],
  trial:
    'Press **Try it** and take words out one by one. Note how far the log-odds move each time, and how little the score does near the flat end. How many steps of {{doubling}}, each a factor of two in the odds, did it cost to lose the word?',
  question: {
    ask: 'A message has odds of {{step2Odds}}. Evidence arrives that doubles the odds. What is its probability now?',
    options: [
      'Twice as much as before.',
      '{{step3Score}}: odds of {{step3Odds}}.',
      'It cannot be told without the threshold.',
    ],
    why: 'Odds of {{step2Odds}} are a probability of {{step2Score}}. Doubled, they are {{step3Odds}}, which is {{step3Score}}. Doubling the odds never doubles a probability above {{half}}: it would pass 1. The threshold plays no part in it.',
  },
};
