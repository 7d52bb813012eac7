import type { LessonText } from '../../teaching-text.js';

export const precisionRecall: LessonText = {
  title: 'Precision, recall and the confusion matrix',
  about: 'count four cells, then ask two different questions',
  cards: [
    {
      title: 'Four cells',
      body: 'To judge a model, take messages whose true labels are known, choose a threshold, and count. Here are our {{sampleCount}} samples at the card’s threshold, {{label1}} if score ≥ {{threshold}}:\n\n**{{caught}}** {{label1}} caught (true positives)\n**{{missed}}** {{label1}} missed (false negatives)\n**{{alarms}}** false alarms (false positives)\n**{{passed}}** {{label0}} left alone (true negatives)\n\n“Positive” means label 1, here {{label1}}; it is not praise. The hatched cells are the mistakes, and there are always two kinds. The samples are few and include hard ones on purpose, so these counts say nothing about everyday messages.',
      alt: 'Confusion matrix of {{sampleCount}} samples at threshold {{threshold}}: {{caught}} caught, {{missed}} missed, {{alarms}} false alarms, {{passed}} left alone.',
      picture: {
        title: 'Confusion matrix of the samples',
        x: '{{sampleCount}} sample messages, {{label1}} if score ≥ {{threshold}}',
      },
    },
    {
      title: 'Two questions',
      body: '**Precision**: of what was flagged, how much was truly {{label1}}? {{caught}} of {{flagged}}, {{precision}}. **Recall**: of what was truly {{label1}}, how much was flagged? {{caught}} of {{positives}}, {{recall}}.\n\nThey share one cell, the caught ones, and divide it by different totals: precision by everything right of the line in the picture, recall by everything in its upper row. A filter that flags a single sure case can have perfect precision and useless recall; one that flags everything has perfect recall and poor precision.',
      alt: 'Two rows of dots along the log-odds with a line at threshold {{threshold}}: of {{positives}} dots in the upper row {{caught}} lie at or right of the line, and {{alarms}} of the lower row.',
      picture: { title: 'Right of the line: flagged' },
    },
    {
      title: 'They trade',
      body: 'Move the threshold, and one usually pays for the other. At {{low}}, precision is {{precisionLow}} and recall {{recallLow}}; at {{high}}, precision is {{precisionHigh}} and recall {{recallHigh}}.\n\nRaising the threshold can only lower recall or leave it: nothing new is flagged. Precision usually rises, but not always, for a caught message may drop out before a false alarm does. Both figures belong to one set and one threshold, so name them. Precision also depends on how common {{label1}} is: half of our samples are, which is far more than in most servers.',
      alt: 'Bars: at threshold {{low}} precision {{precisionLow}}, recall {{recallLow}}; at threshold {{high}} precision {{precisionHigh}}, recall {{recallHigh}}.',
      picture: {
        title: 'Precision and recall at two thresholds',
        names: [
          'precision at {{low}}',
          'recall at {{low}}',
          'precision at {{high}}',
          'recall at {{high}}',
        ],
      },
    },
  ],
  trial:
    'Of all {{label1}} among our samples, this one gets the lowest score: any threshold above it lowers recall. Press **Try it** and change words until the score changes sides of {{threshold}}. Which cell of the matrix has it left, and which has it joined? Then ask yourself which harmless messages the same words would have flagged.',
  question: {
    ask: 'A filter flags more and more messages as its threshold is lowered. Which can never get worse on the way?',
    options: ['Precision', 'Accuracy', 'Recall'],
    why: 'Lowering the threshold only adds flagged messages. No {{label1}} that was caught is lost again, so recall rises or stays. Precision and accuracy can suffer: the newcomers may be false alarms.',
  },
};
