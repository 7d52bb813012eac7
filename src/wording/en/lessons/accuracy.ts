import type { LessonText } from '../../teaching-text.js';

export const accuracyLesson: LessonText = {
  title: 'Accuracy and its traps',
  about: 'when a high share of right answers means little, or nothing',
  cards: [
    {
      title: 'The lazy model',
      body: 'Accuracy is the share of right verdicts, of both classes together. On the set “{{set}}” from the model’s card, {{rows}} messages with {{positives}} {{label1}} among them, our model reaches {{accuracy}} at threshold {{testThreshold}}.\n\nThat sounds high until you meet a model that always says {{label0}}: it reaches {{never}} on the same set, and its recall is {{neverRecall}}, since it never catches anything. When one class is rare, accuracy mostly counts the easy cases of the common one. So compare it with the lazy model’s, and never quote it alone.',
      alt: 'Bars: always saying {{label0}} has accuracy {{never}} and recall {{neverRecall}}; the model has accuracy {{accuracy}} and recall {{recall}}.',
      picture: {
        title: 'Accuracy and recall on “{{set}}”',
        names: [
          'always {{label0}}: accuracy',
          'always {{label0}}: recall',
          'model: accuracy',
          'model: recall',
        ],
      },
    },
    {
      title: 'Accuracy 0, yet the loss falls',
      body: 'A well-known puzzle: training runs, the loss falls, and accuracy stays at 0. In Keras, the class `Accuracy()` compares outputs with labels for **equality**, and a float such as a sigmoid output is hardly ever exactly 0 or 1. Of our {{sampleCount}} samples it finds {{exact}} “right”, {{exactShare}}.\n\n`BinaryAccuracy()` first applies a threshold, {{half}} unless you say otherwise, and finds {{thresholdedCount}}, {{thresholded}}. Writing `metrics=["accuracy"]` also works: Keras then picks the variant that fits the output and the labels. The model may have been fine all along; the metric was asking another question.',
      alt: 'Two bars on the same predictions: exact equality {{exactShare}}, thresholded at {{half}} {{thresholded}}.',
      picture: {
        title: 'Two metrics, the same {{sampleCount}} predictions',
        names: ['Accuracy()', 'BinaryAccuracy()'],
      },
    },
    {
      title: 'What to say instead',
      body: 'Name the set, the threshold and both kinds of mistake. For our model on “{{set}}” at {{testThreshold}}: it misses {{missed}} of {{positives}} {{label1}} (recall {{recall}}) and wrongly flags {{alarms}} of {{negatives}} {{label0}} (false alarms {{falseAlarms}}).\n\nThese two rates do not depend on how common {{label1}} is, as long as the messages within each class stay alike; accuracy and precision do. And none of them belongs to a single message: a score of {{half}} does not make a model “half accurate”, nor does a score near 1 make it right.',
      alt: 'Confusion matrix of “{{set}}” at threshold {{testThreshold}}: {{missed}} of {{positives}} {{label1}} missed, {{alarms}} of {{negatives}} {{label0}} wrongly flagged.',
      picture: {
        title: 'Both kinds of mistake, counted',
        x: '{{set}}: {{rows}} messages, {{label1}} if score ≥ {{testThreshold}}',
      },
    },
  ],
  trial:
    'Of all {{label1}} among our samples, this one gets the lowest score. Press **Try it** and find out which change turns its verdict at {{threshold}}. Then imagine a server where one message in ten is {{label1}}, and a filter that misses all of it but gets everything else right. What is its accuracy, and what is its recall?',
  question: {
    ask: 'A colleague reports {{never}} accuracy on “{{set}}”. What do you answer?',
    options: [
      'Well done, that is nearly everything.',
      'That is what always saying {{label0}} reaches; show me recall and false alarms.',
      'Accuracy cannot be computed for a sigmoid output.',
    ],
    why: '{{negatives}} of {{rows}} messages there are {{label0}}, so that figure needs no model at all. It can be computed, after a threshold; it simply says little when the classes are unbalanced.',
  },
};
