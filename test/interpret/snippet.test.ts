import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

function code(paste: string, options = {}): string {
  return read(paste, { labels: 'cat, dog', ...options }).snippet?.lines.join('\n') ?? 'none';
}

describe('code in the asker’s own framework, for the shape that was pasted', () => {
  test.each([
    ['Keras, a column', 'array([[0.9]], dtype=float32)', 'p = output[:, 0]'],
    ['Keras, a flat list', 'array([0.9, 0.2, 0.4], dtype=float32)', 'p = output  #'],
    ['Keras, three dimensions', 'array([[[0.9], [0.1]]], dtype=float32)', 'output.reshape(-1)'],
    ['PyTorch, logits', 'tensor([[1.2]], grad_fn=<AddmmBackward0>)', 'torch.sigmoid(output[:, 0])'],
    ['PyTorch, two logits', 'logits=tensor([[1.2, -0.3]])', 'torch.softmax(output, dim=-1))[:, 1]'],
    ['TensorFlow.js, a column', 'Tensor\n    [[0.9],]', 'Array.from(await output.data())'],
    ['TensorFlow.js, rows', 'Tensor\n    [[0.9, 0.1],]', 'await output.array()'],
    ['scikit-learn', 'clf.predict_proba(X)\narray([[0.9, 0.1]])', 'p = output[:, 1]'],
    ['hard labels', '[0 1 1]', 'names[int(v)]'],
    ['labels of minus one and one', '[-1 1 1]', 'names[int(v > 0)]'],
  ])('%s', (_, paste, expected) => {
    expect(code(paste)).toContain(expected);
  });

  test('names and threshold are the asker’s own, and equal is label 1', () => {
    const lines = code('array([[0.9]], dtype=float32)', { threshold: 0.7 });
    expect(lines).toContain('names = ["cat", "dog"]');
    expect(lines).toContain('v >= 0.7');
  });

  test('more classes than two take the largest value', () => {
    expect(code('array([[0.7, 0.2, 0.1]], dtype=float32)', { labels: 'a, b, c' })).toContain(
      'output.argmax(axis=-1)',
    );
  });

  test('several labels are named one by one', () => {
    expect(code('array([[0.7, 0.9]], dtype=float32)')).toContain('for n, v in zip(names, row)');
  });

  test.each(['[[1.8]]', '[[1.], [1.]]', '[nan]'])(
    '%s names no class, so there is no code',
    (paste) => {
      expect(code(paste)).toBe('none');
    },
  );
});
