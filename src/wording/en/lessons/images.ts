import type { LessonText } from '../../teaching-text.js';

export const images: LessonText = {
  title: 'Reading an image classifier',
  about: 'cats and dogs by the same rules',
  cards: [
    {
      title: 'The same last layer',
      body: 'A common design: MobileNetV2 without its top turns a picture into features, `GlobalAveragePooling2D` averages them over the picture, and `Dense(1, activation="sigmoid")` makes one number. Suppose it prints:\n```\n{{column}}\n```\nNothing new is needed to read it. It is a batch of one row; the number estimates P(label 1). With label 0 = {{animal0}} and label 1 = {{animal1}} it says {{lowShare}} {{animal1}} and {{lowRest}} {{animal0}}. At a threshold of {{half}} the verdict is {{animal0}}:\n```\nname = names[int(p[0, 0] >= threshold)]\n```\nWhich animal is label 1 stands in `class_names`, not in the picture.',
      alt: 'Two bars for one output: {{animal1}} {{lowShare}}, {{animal0}} {{lowRest}}.',
      picture: {
        title: 'An output of {{low}}',
        names: ['label 1 ({{animal1}})', 'label 0 ({{animal0}})'],
      },
    },
    {
      title: 'A map that adds up',
      body: 'Because the pooling is a mean and the last layer is linear, the logit is the bias plus a mean over the places of the picture. So each place has an exact share: the **class activation map**. Hamlet’s own picture model, asked about a drawing of a flower, gives its quarters {{part0}}, {{part1}}, {{part2}} and {{part3}}, together {{mean}}; with the bias {{bias}} they make a logit of {{logit}}, and the sigmoid of that is {{score}}.\n\nThe same limits hold as for words. A share is not what covering the place would do, for each place’s features have seen its surroundings too. And a warm spot says what the model relied on, not that an ear is there.',
      alt: 'Bars: the four quarters of the drawing with {{part0}}, {{part1}}, {{part2}} and {{part3}}, the bias {{bias}}, and their sum {{logit}}.',
      picture: {
        title: 'Four quarters and the bias add up to the logit',
        names: ['top left', 'top right', 'bottom left', 'bottom right', 'bias', 'logit'],
      },
    },
    {
      title: 'Where it goes wrong',
      body: 'Prepare pictures as in training: MobileNetV2 wants its own `preprocess_input`, and a picture scaled otherwise still gets a number, only a worthless one. Pair predictions with pictures of the *same* set in the same order: predicting `test` while drawing pictures from the training set, or from a set that is reshuffled on each pass, mislabels everything.\n\nAnd a two-class model has to choose. A horse, a blank wall or a drawing gets a score like any other: the flower got {{scoreShare}} {{animal1}}, and neither that nor the rest, for {{animal0}}, says anything about the flower. If the picture may show neither, ask that first.',
      alt: 'Two bars, {{animal1}} {{scoreShare}} and the rest {{animal0}}: a two-class model divides everything between its two classes, whatever the picture shows.',
      picture: {
        title: 'Every picture is divided between two classes',
        names: ['{{animal1}}', '{{animal0}}'],
      },
    },
  ],
  trial:
    'The rules are the same for text, so practise them here. Before you press **Try it**, say for this message: what is label 1, what would the verdict be at {{half}}, and what does the score not say? `/check-image` does the same with a picture of yours and draws its map; `/interpret` reads an output of your own model.',
  question: {
    ask: 'The model is asked about a photograph of a horse and answers {{horse}}. What do you conclude?',
    options: [
      'The horse looks {{horseShare}} like a {{animal1}}.',
      'The model is broken: it should have answered {{half}}.',
      'Nothing about horses: it knows only {{animal0}} and {{animal1}}, and had to choose.',
    ],
    why: 'The sigmoid shares out all probability between two classes. Nothing in training taught it to say “neither”, or to answer {{half}} for what it does not know. A score is meaningful only for pictures like those it was trained and tested on.',
  },
};
