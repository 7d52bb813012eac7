import type { LessonText } from '../../teaching-text.js';

export const training: LessonText = {
  title: 'Loss, learning rate and epochs',
  about: 'what training makes small, and how it gets there',
  cards: [
    {
      title: 'Loss: the price of a probability',
      body: 'Training needs one number to make small. For a sigmoid it is **binary cross-entropy**: −ln, minus the natural logarithm, of the probability that the model gave to the true label. Our model gives one sample {{high}}. If that message truly is {{label1}}, the price is {{costTrue}}; if it is {{label0}}, {{costFalse}}. A shrug, {{half}}, costs {{costEven}} either way.\n\nBold and right is cheap, bold and wrong is dear without limit. That is why the loss can rise while accuracy stays: the verdicts are the same, but the wrong ones grew bolder. The mean over all messages is the loss that Keras prints.',
      alt: 'Two curves of cost against the stated probability of label 1: if the truth is label 1 the cost falls to 0 at the right, if it is label 0 it rises without limit there.',
      picture: {
        title: 'What a stated probability costs',
        x: 'stated probability of label 1',
        y: 'loss',
        names: ['if the truth is label 1', 'if it is label 0'],
      },
    },
    {
      title: 'Learning rate: the length of a step',
      body: 'Gradient descent moves each weight a little in the direction that lowers the loss. The learning rate says how far. We train a tiny logistic regression on {{examples}} made-up messages, starting at a loss of {{start}}:\n\nAt {{slow}} it creeps: {{slowEnd}} after {{epochs}} epochs. At {{good}} it is down to {{goodEnd}}. At {{fast}} the first step jumps so far past the goal that the loss *rises*, to {{fastFirst}}, and goes on leaping about.\n\nA loss that jumps up or becomes `NaN` asks for a smaller rate; one that hardly moves, for a larger one. Our own network was trained at {{recipeRate}}, with another rule for the steps; rates of different rules cannot be compared.',
      alt: 'Loss by epoch at three learning rates: at {{slow}} it falls slowly to {{slowEnd}}, at {{good}} quickly to {{goodEnd}}, at {{fast}} it jumps up and down.',
      picture: {
        title: 'The same training, three learning rates',
        x: 'epoch',
        y: 'loss',
        names: ['rate {{slow}}', 'rate {{good}}', 'rate {{fast}}'],
      },
    },
    {
      title: 'Epochs: how often to look',
      body: 'One epoch is one pass over all training messages, a batch at a time: {{recipeBatch}} messages a step, for {{recipeEpochs}} epochs, in our network’s case. In the toy training the first {{epochs}} epochs lower the loss by {{gained}}; all the rest, up to {{longEpochs}}, by {{gainedLate}} more.\n\nBeyond some point, more epochs only make a model more certain of what it has already seen, not better on what it has not. So watch the loss on **validation** messages, kept out of training: when it stops falling while the training loss goes on, stop. What happens after that point is called over-fitting, and has a lesson of its own.',
      alt: 'Loss over {{longEpochs}} epochs: a steep fall up to the yellow line at {{epochs}}, then nearly flat.',
      picture: {
        title: 'Most of it happens early',
        x: 'epoch',
        y: 'training loss',
        names: ['rate {{good}}'],
      },
    },
  ],
  trial:
    'Say aloud how likely you find this message {{label1}}, then look at the score above. Which of the two would have paid less if the message is {{label1}}? Press **Try it**, make the message harmless, and compare the prices again. `/quiz` has questions that keep the account for you.',
  question: {
    ask: 'During training the loss suddenly leaps from a small value to a large one and back, again and again. What do you try first?',
    options: ['More epochs.', 'A higher threshold.', 'A smaller learning rate.'],
    why: 'Steps that are too long jump over the valley and land on its other side, perhaps higher up. Shorter steps settle. More epochs repeat the leaps, and the threshold plays no part in training at all.',
  },
};
