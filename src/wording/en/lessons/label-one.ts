import type { LessonText } from '../../teaching-text.js';

export const labelOne: LessonText = {
  title: 'Which class is label 1?',
  about: 'the number names no class; the label map does',
  cards: [
    {
      title: 'Ask the label map',
      body: 'One sigmoid unit gives one number for two classes. Such networks are trained so that it estimates the probability of the class that was written as **1** in the training labels. Nothing in the number says which class that was; only the label map does. Our model’s card says: label 0 = {{label0}}, label 1 = {{label1}}.\n\nSo {{high}} for “{{highText}}” means {{highShare}} {{label1}} and {{highRest}} {{label0}}. Avoid “the first class”: code counts from 0, so the first class is label 0, and the number is about the other one.',
      alt: 'Two bars for one message: label 1, {{label1}}, {{highShare}}; label 0, {{label0}}, {{highRest}}.',
      picture: {
        title: 'One output, two class probabilities',
        names: ['label 1 ({{label1}})', 'label 0 ({{label0}})'],
      },
    },
    {
      title: 'Where the map comes from',
      body: 'Folder loaders sort class names alphabetically. Folders {{folders}} make `{{folder0}}` label 0 and `{{folder1}}` label 1. But with folders {{otherFolders}}, `{{other0}}` would be label 0, and the very same {{high}} would mean {{highShare}} `{{other1}}`.\n\nAn explicit list overrides the alphabet: `class_names=[…]` in `image_dataset_from_directory`, `classes=[…]` in `flow_from_directory`. So do not guess: print `train_ds.class_names` or `generator.class_indices` and write the answer beside the model. In a table of your own, look at which class the column of labels calls 1.',
      alt: 'Two bars: the same output {{high}} reads as {{highShare}} {{label1}} under one label map, and as {{highRest}} under the other.',
      picture: {
        title: 'P({{label1}}) from the same output {{high}}',
        names: ['if label 1 is {{label1}}', 'if label 1 is {{other1}}'],
      },
    },
    {
      title: 'Check it on known cases',
      body: 'Test the map with examples whose class is beyond doubt, several of each. Our model gives “{{highText}}” {{high}}, and “{{lowText}}” {{low}}. High for {{label1}}, low for {{label0}}: that fits the card. If plain cases of both classes came out the other way round, the map would be reversed.\n\nTake care that predictions and labels belong together. Predicting `test` and comparing with the labels of another set, or of a set that is shuffled anew each time it is read, gives numbers that mean nothing, however good the model is.',
      alt: 'The sigmoid curve with a plain case of {{label1}} at score {{high}} and a plain case of {{label0}} at {{low}}.',
      picture: { title: 'Two plain cases' },
    },
  ],
  trial:
    'Before you press **Try it**, decide what a score near 0 would mean for this message. Then rewrite it until the score falls below {{lowerBound}}, and say the result aloud as a sentence about label 1, and then as one about label 0.',
  question: {
    ask: 'A model of pets was trained from folders `{{dog}}` and `{{cat}}`, with no list of classes given. It prints {{low}} for a picture. What does it say?',
    options: [
      'Most likely {{dog}}: the folder was named first.',
      'It depends on which folder has more pictures.',
      'Most likely {{cat}}: in the alphabet it comes first, so it is label 0, and {{low}} is close to 0.',
    ],
    why: 'Sorted, the folders are {{cat}} (label 0) and {{dog}} (label 1). The output estimates the probability of {{dog}}, which is small here, so the model leans to {{cat}}. The order in which you name the folders, and their sizes, do not matter.',
  },
};
