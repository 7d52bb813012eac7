import { describe, expect, test } from 'vitest';
import { interpret, MAX_INPUT, type Problem } from '../../src/interpret/index.js';
import { doubts, read } from './reading.js';

function problem(input: string | Uint8Array): Problem | string {
  const found = interpret(input);
  return found.kind === 'unreadable' ? found.problem : found.kind;
}

const fill = (piece: string): string => piece.repeat(Math.floor(MAX_INPUT / piece.length));

describe('bad input is named for what it is', () => {
  test.each<readonly [string, string, Problem]>([
    ['nothing', '', { kind: 'empty' }],
    ['white space', ' \n\t ', { kind: 'empty' }],
    ['prose', 'what is a sigmoid', { kind: 'no-numbers', words: 4 }],
    ['prose with counts', 'I have 2 cats and 3 dogs', { kind: 'no-output', numbers: 2 }],
    ['lone minus signs', '- - - -', { kind: 'no-numbers', words: 0 }],
    [
      'code',
      "model = Sequential([Dense(1, activation='sigmoid')])\nmodel.predict(x)",
      { kind: 'code' },
    ],
    [
      'an error',
      'Traceback (most recent call last):\n  File "x.py", line 3\nValueError: bad shape (None, 150)',
      { kind: 'error-message', name: 'ValueError' },
    ],
    [
      'mixed shapes',
      '[[0.1, 0.9], [0.2]]',
      { kind: 'mixed-shapes', expected: 2, found: 1, row: 2, at: { line: 1, column: 14 } },
    ],
    [
      'mixed shapes below',
      '[[0.1],\n [0.2, 0.3]]',
      { kind: 'mixed-shapes', expected: 1, found: 2, row: 2, at: { line: 2, column: 2 } },
    ],
    [
      '10,000 brackets',
      `${'['.repeat(10_000)}0.5${']'.repeat(10_000)}`,
      { kind: 'too-deep', depth: 10_000, limit: 20 },
    ],
    ['a binary file', '\0\u0001', { kind: 'binary' }],
  ])('%s', (_, paste, expected) => {
    expect(problem(paste)).toEqual(expected);
  });

  test('a megabyte of digits', () => {
    expect(problem(fill('9'))).toMatchObject({ kind: 'long-number', digits: MAX_INPUT });
  });

  test('more than a megabyte', () => {
    expect(problem(`${fill('9')}99`)).toMatchObject({ kind: 'too-large', limit: MAX_INPUT });
    expect(problem(new Uint8Array(MAX_INPUT + 1))).toMatchObject({ kind: 'too-large' });
  });

  test('a million rows', () => {
    expect(problem(fill('1 '))).toMatchObject({ kind: 'too-many-rows', rows: MAX_INPUT / 2 });
  });

  test('a number beyond all floats is not finite, never 0 or 1', () => {
    const reading = read('[1e999, 0.2]');
    expect(reading.rows[0]).toMatchObject({ label: null, probabilities: null });
    expect(doubts(reading)).toContain('not-finite');
  });

  test('an empty file and a file in UTF-16 are read as such', () => {
    expect(problem(new Uint8Array())).toEqual({ kind: 'empty' });
    const text = '\ufeff[[0.98]]';
    const bytes = new Uint8Array(Buffer.from(text, 'utf16le'));
    expect(read(bytes)).toMatchObject({ kind: 'sigmoid' });
  });
});

describe('a quarter of a megabyte of anything comes back', () => {
  test.each([
    '[',
    '(',
    '{',
    ')]}',
    '[({',
    "'\\",
    '"',
    'a.b.c(',
    'hello\n',
    'a: 0.5\n',
    'a,0.5,1\n',
    '0.5\n',
    '[0.5],',
    ',',
    '-',
    '.',
    '0,12 ',
    '0,12,',
    "('a',0.5),",
    '```0\n',
    '1/1 [==',
    '1:',
    '😀',
    '-.5e-3',
    'Error: ',
    '<keras ',
    'loss: 0.1 ',
    '(0.5)',
    '[0.5 ',
    "{'a':",
  ])('of %j', (piece) => {
    expect(interpret(fill(piece).slice(0, MAX_INPUT / 4)).kind).toBeTypeOf('string');
  });
});
