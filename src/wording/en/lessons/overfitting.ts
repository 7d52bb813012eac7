import type { LessonText } from '../../teaching-text.js';

export const overfitting: LessonText = {
  title: 'Over-fitting, bias and variance',
  about: 'why fitting the training data too well is a fault',
  cards: [
    {
      title: 'Too stiff, about right, too wild',
      body: 'A simulation small enough to see. The dashed curve is the truth; the {{points}} dots are measurements of it with noise. We fit polynomials, whose degree says how much they can bend.\n\nDegree {{straight}} is a straight line: too stiff for this curve, wherever the dots lie. Degree {{best}} follows the shape. Degree {{wild}} runs through every dot, and swings in between: it has learnt the noise. That is over-fitting. In our text model, it would mean learning a typing error of one spammer as a mark of {{label1}}.',
      alt: 'Dots around a dashed true curve, with three fits: a straight line that misses the shape, degree {{best}} that follows it, degree {{wild}} that bends to meet every dot.',
      picture: {
        title: 'Three fits to the same dots',
        x: 'x',
        y: 'y',
        names: ['truth', 'degree {{straight}}', 'degree {{best}}', 'degree {{wild}}'],
      },
    },
    {
      title: 'Ask on fresh data',
      body: 'Repeat this with {{sets}} simulated sets and average the squared errors. On the dots that were fitted, the error only falls as the degree grows: {{straightTraining}}, {{bestTraining}}, {{wildTraining}} at degrees {{straight}}, {{best}} and {{wild}}. On fresh measurements it falls and rises again: {{straightFresh}}, {{bestFresh}}, {{wildFresh}}.\n\nSo training error cannot tell you when to stop; data that was kept out can. Choose on a validation set, and report on a test set that no choice has touched, for choosing is a kind of fitting too. Epochs, layers and words in a vocabulary act like the degree here.',
      alt: 'Two curves by degree: the error on fitted points falls steadily from {{straightTraining}} to {{wildTraining}}; on fresh points it falls to {{bestFresh}} at degree {{best}} and rises to {{wildFresh}}.',
      picture: {
        title: 'Error by degree, mean of {{sets}} sets',
        x: 'degree of the polynomial',
        y: 'mean squared error',
        names: ['on the fitted points', 'on fresh points'],
      },
    },
    {
      title: 'Bias and variance',
      body: 'The error on fresh data has three parts. **Bias** (squared): how far the average fit is from the truth; the straight line has {{straightBias}}, degree {{wild}} only {{wildBias}}. **Variance**: how much single fits scatter from set to set; {{straightVariance}} for the line, {{wildVariance}} for degree {{wild}}. **Noise**, {{noise}} here, which no model can remove.\n\nStiff models err by bias, flexible ones by variance; more data lowers variance, not bias. That is the classical trade-off. Very large networks can get past the peak and improve again, so it is a guide to think with, not a law for every model.',
      alt: 'Two curves by degree: squared bias falls from {{straightBias}} to {{wildBias}}, variance rises from {{straightVariance}} to {{wildVariance}}.',
      picture: {
        title: 'Bias falls, variance rises',
        x: 'degree of the polynomial',
        y: 'mean squared error',
        names: ['squared bias', 'variance'],
      },
    },
  ],
  trial:
    'A hunt for something learnt too well. Press **Try it** and swap single words for others of the same meaning, or misspell one. A large jump for a small change shows what the model leans on. Whether that is over-fitting, only fresh messages could tell.',
  question: {
    ask: 'Training loss still falls, validation loss has been rising for some epochs. What is going on?',
    options: [
      'The learning rate is too small.',
      'The model is over-fitting: it learns details that do not carry over.',
      'The validation set is broken, since the two should fall together.',
    ],
    why: 'The two part company when what is learnt belongs to the training messages alone. Stop at the lowest validation loss, give the model less freedom, or find more data.',
  },
};
