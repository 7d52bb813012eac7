import { describe, expect, test } from 'vitest';
import { interpret, type Kind } from '../../src/interpret/index.js';
import { read, values } from './reading.js';

type Case = readonly [
  name: string,
  paste: string,
  kind: Kind,
  values: readonly (number | readonly number[])[],
];

const CASES: readonly Case[] = [
  [
    'an eager tensor',
    '<tf.Tensor: shape=(2, 1), dtype=float32, numpy=\narray([[0.95],\n       [0.36]], dtype=float32)>',
    'sigmoid',
    [0.95, 0.36],
  ],
  [
    'a printed eager tensor',
    'tf.Tensor(\n[[0.95]\n [0.36]], shape=(2, 1), dtype=float32)',
    'sigmoid',
    [0.95, 0.36],
  ],
  ['a scalar tensor', '<tf.Tensor: shape=(), dtype=float32, numpy=0.9877>', 'sigmoid', [0.9877]],
  [
    'PyTorch with a gradient',
    "tensor([[0.9588],\n        [0.3685]], device='cuda:0', grad_fn=<SigmoidBackward0>)",
    'sigmoid',
    [0.9588, 0.3685],
  ],
  [
    'PyTorch log-softmax',
    'tensor([[-0.0513, -2.9957]], grad_fn=<LogSoftmaxBackward0>)',
    'log-probabilities',
    [[-0.0513, -2.9957]],
  ],
  [
    'TensorFlow.js print()',
    'Tensor\n    [[0.9587925],\n     [0.3684702],]',
    'sigmoid',
    [0.9587925, 0.3684702],
  ],
  [
    'TensorFlow.js print(true)',
    'Tensor\n  dtype: float32\n  rank: 2\n  shape: [1,1]\n  values:\n    [[0.95],]',
    'sigmoid',
    [0.95],
  ],
  [
    'a typed array in Chrome',
    "Float32Array(2) [0.98, 0.3, buffer: ArrayBuffer(8), byteLength: 8, byteOffset: 0, length: 2, Symbol(Symbol.toStringTag): 'Float32Array']",
    'sigmoid',
    [0.98, 0.3],
  ],
  ['scores beside their class', '[(0, 0.123), (1, 0.877)]', 'softmax', [[0.123, 0.877]]],
  ['the best classes first', '[(2, 0.7), (0, 0.2), (1, 0.1)]', 'softmax', [[0.2, 0.1, 0.7]]],
  ['numbered rows', '[[0, 0.9], [1, 0.8], [2, 0.3]]', 'sigmoid', [0.9, 0.8, 0.3]],
  [
    'two columns that number nothing',
    '[[0, 0.9], [0, 0.8]]',
    'multi-label',
    [
      [0, 0.9],
      [0, 0.8],
    ],
  ],
  [
    'German percentages in a sentence',
    'prediction is 97,3 % spam and 2,7 % ham',
    'softmax',
    [[0.973, 0.027]],
  ],
  ['German percentages, a line each', '97,3 %\n12,7 %\n', 'percentages', [0.973, 0.127]],
  ['a typed array as JSON', '{"0":0.98,"1":0.3}', 'sigmoid', [0.98, 0.3]],
  [
    'an unfolded typed array',
    'Float32Array(2)\n0: 0.98\n1: 0.3\nbuffer: ArrayBuffer(8)\nbyteLength: 8\nlength: 2\n[[Prototype]]: TypedArray',
    'sigmoid',
    [0.98, 0.3],
  ],
  [
    'a progress bar before it',
    '1/1 [==============================] - 0s 46ms/step\n[[0.09122807]]',
    'sigmoid',
    [0.09122807],
  ],
  [
    'a progress bar on the same line',
    '1/1 [==============================] - 0s 46ms/step [[0.09122807]]',
    'sigmoid',
    [0.09122807],
  ],
  [
    'Keras 3 colours',
    '\u001b[1m1/1\u001b[0m \u001b[32m━━━━━━━━━━━━━━━━━━━━\u001b[0m\u001b[37m\u001b[0m \u001b[1m0s\u001b[0m 46ms/step\n[[0.0912]]',
    'sigmoid',
    [0.0912],
  ],
  [
    'a loop of predictions',
    '1/1 [===] - 0s 20ms/step\n[[0.91]]\n1/1 [===] - 0s 18ms/step\n[[0.02]]',
    'sigmoid',
    [0.91, 0.02],
  ],
  [
    'a prompt',
    '>>> model.predict(np.array([[0.1, 0.2]]))\narray([[0.98]], dtype=float32)',
    'sigmoid',
    [0.98],
  ],
  [
    'a notebook',
    'In [5]: model.predict(x)\nOut[5]: array([[0.98],\n       [0.2]], dtype=float32)',
    'sigmoid',
    [0.98, 0.2],
  ],
  [
    'code above the output',
    "model.add(Dense(1, activation='sigmoid'))\nx = transforms.Normalize([0.485, 0.456], [0.229, 0.224])(img)\nprint(model.predict(x[0]))\n[[0.0912]]",
    'sigmoid',
    [0.0912],
  ],
  [
    'a log line above',
    '2023-05-01 12:00:00.123456: I tensorflow/core/platform/cpu_feature_guard.cc:193] version 1.2\n[[0.5321]]',
    'sigmoid',
    [0.5321],
  ],
  [
    'a code block in a message',
    'hey, what does this mean?\n```py\n[[0.98]\n [0.02]]\n```\nI have 2 classes and 0.5 doubts',
    'sigmoid',
    [0.98, 0.02],
  ],
  ['Windows line ends', '[[0.98]\r\n [0.02]]\r\n', 'sigmoid', [0.98, 0.02]],
  [
    'a number in prose',
    'my model gives 0.0101 for it, I have 2 classes and trained 10 epochs',
    'sigmoid',
    [0.0101],
  ],
  ['an emoticon around it', 'help :( [[0.98]] :(', 'sigmoid', [0.98]],
  ['a threshold in prose', 'I use a threshold of 0.5 and got 0.62', 'sigmoid', [0.62]],
  ['a list of NumPy 2 scalars', '[np.float32(0.98), np.float32(0.4)]', 'sigmoid', [0.98, 0.4]],
  ['a list of tensors', '[tensor([0.98]), tensor([0.03])]', 'sigmoid', [0.98, 0.03]],
  ['a JSON answer of a server', '{"predictions": [[0.98], [0.02]]}', 'sigmoid', [0.98, 0.02]],
  ['a dictionary of arrays', "{'output_0': array([[0.98]], dtype=float32)}", 'sigmoid', [0.98]],
  ['a quoted array', '"[[0.98],[0.02]]"', 'sigmoid', [0.98, 0.02]],
  ['ONNX', '[array([[0.9588, 0.0412]], dtype=float32)]', 'softmax', [[0.9588, 0.0412]]],
  [
    'predict_proba',
    'array([[0.93, 0.07],\n       [0.12, 0.88]])',
    'softmax',
    [
      [0.93, 0.07],
      [0.12, 0.88],
    ],
  ],
  [
    'wrapped rows',
    '[[1.2e-05 3.4e-06 9.9e-01 1.0e-02\n  7.0e-08]]',
    'softmax',
    [[1.2e-5, 3.4e-6, 0.99, 0.01, 7e-8]],
  ],
  [
    'float16 rows',
    'array([[0.1235, 0.877 ],\n       [0.5   , 0.5   ]], dtype=float16)',
    'softmax',
    [
      [0.1235, 0.877],
      [0.5, 0.5],
    ],
  ],
  [
    'log-probabilities',
    'array([[-0.0725707 , -2.65926004]])',
    'log-probabilities',
    [[-0.0725707, -2.65926004]],
  ],
  [
    'three dimensions',
    'array([[[0.1],[0.9]],[[0.2],[0.3]]], dtype=float32)',
    'sigmoid',
    [0.1, 0.9, 0.2, 0.3],
  ],
  [
    'a pandas series',
    '0    0.958792\n1    0.368470\nName: prob, dtype: float64',
    'sigmoid',
    [0.958792, 0.36847],
  ],
  [
    'a pandas frame that hides rows',
    '         prob\n0    0.958792\n1    0.368470\n..        ...\n999  0.001080\n\n[1000 rows x 1 columns]',
    'sigmoid',
    [0.958792, 0.36847, 0.00108],
  ],
  [
    'a frame of two classes',
    '          0         1\n0  0.958792  0.041208\n1  0.368470  0.631530',
    'softmax',
    [
      [0.958792, 0.041208],
      [0.36847, 0.63153],
    ],
  ],
  ['decimal commas', '0,9587924\n0,3684702', 'sigmoid', [0.9587924, 0.3684702]],
  ['a table with decimal commas', 'id;score\n1;0,98\n2;0,12', 'sigmoid', [0.98, 0.12]],
  [
    'a Markdown table',
    '| image | score |\n|---|---|\n| a | 0.98 |\n| b | 0.12 |',
    'sigmoid',
    [0.98, 0.12],
  ],
  [
    'text columns with quotes',
    'text,score\n"hello, friend",0.02\nit\'s free,0.98',
    'sigmoid',
    [0.02, 0.98],
  ],
  [
    'JSON lines',
    '{"text": "a", "score": 0.91}\n{"text": "b", "score": 0.2}',
    'sigmoid',
    [0.91, 0.2],
  ],
  [
    'a matrix of R',
    '          [,1]\n[1,] 0.9587925\n[2,] 0.3684702',
    'sigmoid',
    [0.9587925, 0.3684702],
  ],
  [
    'a vector of R',
    '[1] 0.9587925 0.3684702 0.2\n[4] 0.1',
    'sigmoid',
    [0.9587925, 0.3684702, 0.2, 0.1],
  ],
  [
    'a vector of Julia',
    '3-element Vector{Float32}:\n 0.958\n 0.36\n 0.01',
    'sigmoid',
    [0.958, 0.36, 0.01],
  ],
  ['a percentage', '98,99 %', 'percentages', [0.9899]],
  ['percentages in a column', '98.99%\n12.5%', 'percentages', [0.9899, 0.125]],
  ['percentages that add up', '[98.99%, 1.01%]', 'softmax', [[0.9899, 0.0101]]],
  ['negative zero', '[[-0.  ]\n [ 0.98]]', 'sigmoid', [-0, 0.98]],
  ['whole labels', '[7 2 1 0 4 1 4 9 5 9]', 'labels', [7, 2, 1, 0, 4, 1, 4, 9, 5, 9]],
  ['labels of minus one and one', '[-1  1  1 -1]', 'labels', [-1, 1, 1, -1]],
  ['booleans', '[[ True]\n [False]]', 'labels', [1, 0]],
  [
    'one-hot rows',
    '[[0. 1.]\n [1. 0.]]',
    'labels',
    [
      [0, 1],
      [1, 0],
    ],
  ],
  ['regression', '[[23.4]\n [31.2]]', 'unbounded', [23.4, 31.2]],
  [
    'a cut-off print',
    'array([[9.5e-01],\n       [3.6e-01],\n       [3.41743',
    'sigmoid',
    [0.95, 0.36],
  ],
];

describe('what people paste is read', () => {
  test.each(CASES)('%s', (_, paste, kind, expected) => {
    const reading = read(paste);
    expect(reading.kind).toBe(kind);
    expect(values(reading)).toEqual(expected);
  });
});

describe('classes that stand beside their scores keep their names', () => {
  test.each([
    [
      'one text of a pipeline',
      "[{'label': 'POSITIVE', 'score': 0.9998}]",
      'named-scores',
      ['POSITIVE'],
    ],
    [
      'all classes of a pipeline',
      "[[{'label': 'NEGATIVE', 'score': 0.0002}, {'label': 'POSITIVE', 'score': 0.9998}]]",
      'softmax',
      ['POSITIVE'],
    ],
    [
      'two texts',
      "[{'label': 'POSITIVE', 'score': 0.99}, {'label': 'NEGATIVE', 'score': 0.98}]",
      'named-scores',
      ['POSITIVE', 'NEGATIVE'],
    ],
    ['smart quotes', '[{‘label’: ‘POSITIVE’, ‘score’: 0.99}]', 'named-scores', ['POSITIVE']],
    [
      'Teachable Machine',
      '[{"className":"Mask","probability":0.0014},{"className":"No Mask","probability":0.9986}]',
      'softmax',
      ['No Mask'],
    ],
    [
      'an unfolded console array',
      '0: {className: "Mask", probability: 0.0003}\n1: {className: "No Mask", probability: 0.9997}',
      'softmax',
      ['No Mask'],
    ],
    ['fastText in Python', "(('__label__spam',), array([0.98234]))", 'named-scores', ['spam']],
    [
      'fastText for two texts',
      "([['__label__spam'], ['__label__ham']], [array([0.98]), array([0.7])])",
      'named-scores',
      ['spam', 'ham'],
    ],
    [
      'fastText in a shell',
      '__label__spam 0.98234\n__label__ham 0.7123',
      'named-scores',
      ['spam', 'ham'],
    ],
    [
      'a zero-shot pipeline',
      "{'sequence': 'a day', 'labels': ['travel', 'cooking'], 'scores': [0.99, 0.01]}",
      'softmax',
      ['travel'],
    ],
    ['a dictionary', "{'cat': 0.9731, 'dog': 0.0269}", 'softmax', ['cat']],
    [
      'nested dictionaries',
      "{'a.jpg': {'cat': 0.9, 'dog': 0.1}, 'b.jpg': {'cat': 0.2, 'dog': 0.8}}",
      'softmax',
      ['cat', 'dog'],
    ],
    [
      'ONNX with a zipmap',
      "[array(['ham'], dtype=object), [{'ham': 0.93, 'spam': 0.07}]]",
      'softmax',
      ['ham'],
    ],
    ['lines with percentages', 'cat: 97.31%\ndog: 2.69%', 'softmax', ['cat']],
    [
      'decode_predictions',
      "[[('n02123045', 'tabby', 0.62), ('n02123159', 'tiger_cat', 0.2), ('n02124075', 'Egyptian_cat', 0.11)]]",
      'named-scores',
      ['tabby'],
    ],
    [
      'predicted class names',
      "array(['ham', 'spam', 'ham'], dtype='<U4')",
      'labels',
      ['ham', 'spam', 'ham'],
    ],
  ])('%s', (_, paste, kind, expected) => {
    const reading = read(paste);
    expect(reading.kind).toBe(kind);
    expect(reading.rows.map(({ label }) => reading.labels?.names[label ?? -1])).toEqual(expected);
  });
});

describe('what holds no output is told apart', () => {
  test.each([
    ['Tensor("dense_1/Sigmoid:0", shape=(?, 1), dtype=float32)', 'symbolic-tensor'],
    [
      '<KerasTensor shape=(None, 1), dtype=float32, sparse=False, name=keras_tensor_4>',
      'symbolic-tensor',
    ],
    ['Promise {<pending>}', 'promise'],
    ['<generator object Model.predict at 0x7f1c>', 'generator'],
    ['<bound method Model.predict of <keras.src.models.Sequential object at 0x7f>>', 'model'],
    ['(2) [Array(1), Array(1)]', 'object'],
    ['torch.Size([1, 1])', 'shape'],
    ['(32, 1)', 'shape'],
  ])('%s is an object without values', (paste, object) => {
    expect(interpret(paste)).toMatchObject({ kind: 'no-values', object });
  });

  test.each([
    '32/32 [====] - 1s 10ms/step - loss: 0.6931 - accuracy: 0.5000 - val_loss: 0.68',
    "{'loss': 0.2548, 'accuracy': 0.91}",
    'Accuracy: 0.87',
    'my accuracy is 0.93',
    '4/4 [====] - 0s 3ms/step - loss: 0.2548 - accuracy: 0.9123\n[0.2547987, 0.9123]',
    "{'loss': [0.6, 0.5], 'val_loss': [0.7, 0.6]}",
  ])('%s is about a model, not an output', (paste) => {
    expect(interpret(paste)).toMatchObject({ kind: 'metric-line', accuracyTrap: false });
  });
});
