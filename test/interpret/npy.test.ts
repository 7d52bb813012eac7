import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interpret } from '../../src/interpret/index.js';
import { encode, npyFile } from './npy-file.js';
import { read, values } from './reading.js';

const ORDERS = [
  ['<', true],
  ['>', false],
] as const;

describe('a .npy file is read in every element type and byte order', () => {
  for (const [mark, little] of ORDERS)
    for (const [type, range] of [
      ['f4', fc.float({ noNaN: true, min: 0, max: 1 })],
      ['f8', fc.double({ noNaN: true, min: 0, max: 1 })],
      ['i1', fc.integer({ min: -128, max: 127 })],
      ['i2', fc.integer({ min: -32768, max: 32767 })],
      ['i4', fc.integer()],
      ['i8', fc.integer()],
      ['u1', fc.integer({ min: 0, max: 255 })],
      ['u2', fc.integer({ min: 0, max: 65535 })],
      ['u4', fc.nat()],
      ['u8', fc.nat()],
    ] as const)
      test(`${mark}${type}`, () => {
        fc.assert(
          fc.property(fc.array<number>(range, { minLength: 2, maxLength: 20 }), (numbers) => {
            const file = npyFile({
              descr: `${mark}${type}`,
              shape: [numbers.length, 1],
              data: encode(type, numbers, little),
            });
            expect(values(read(file))).toEqual(numbers);
          }),
          { numRuns: 30 },
        );
      });

  test.each([1, 2, 3] as const)('format version %i', (version) => {
    const data = encode('f4', [0.25, 0.75], true);
    const file = npyFile({ descr: '<f4', shape: [2, 1], data, version });
    expect(read(file)).toMatchObject({ kind: 'sigmoid', source: { format: 'npy', dtype: '<f4' } });
  });

  test('float16, with its smallest and not finite values', () => {
    const bits = [0x3800, 0x0001, 0x3bff, 0x7c00, 0x7e00, 0x8000];
    const data = encode('u2', bits, true);
    const file = npyFile({ descr: '<f2', shape: [6, 1], data });
    const expected = [0.5, 2 ** -24, 0.99951171875, Infinity, NaN, -0];
    expect(values(read(file))).toEqual(expected);
  });

  test('float32 values are printed as short as they read back', () => {
    const file = npyFile({ descr: '<f4', shape: [1, 1], data: encode('f4', [0.1], true) });
    expect(read(file).rows[0]?.printed).toBe('0.1');
  });

  test('booleans', () => {
    const file = npyFile({ descr: '|b1', shape: [3], data: new Uint8Array([1, 0, 1]) });
    expect(read(file)).toMatchObject({ kind: 'labels' });
  });

  test('an array that was written column by column', () => {
    const data = encode('f4', [0.9, 0.2, 0.1, 0.8].map(Math.fround), true);
    const file = npyFile({ descr: '<f4', shape: [2, 2], data, fortran: true });
    expect(values(read(file))).toEqual([[0.9, 0.1].map(Math.fround), [0.2, 0.8].map(Math.fround)]);
  });
});

describe('a .npy file that cannot be trusted is refused', () => {
  test.each(['|O', '|V8', '<U4', '|S3'])('objects and texts: %s', (descr) => {
    const file = npyFile({ descr, shape: [1], data: new Uint8Array(16) });
    expect(interpret(file)).toEqual({ kind: 'unreadable', problem: { kind: 'npy-objects' } });
  });

  test.each([
    ['truncated', npyFile({ descr: '<f4', shape: [3, 1], data: new Uint8Array(4) })],
    ['truncated', npyFile({ descr: '<f4', shape: [1], data: new Uint8Array(4) }).slice(0, 20)],
    ['dtype', npyFile({ descr: '<c8', shape: [1], data: new Uint8Array(8) })],
    ['shape', npyFile({ descr: '<f4', shape: [1e9, 1e9], data: new Uint8Array(4) })],
    ['version', new Uint8Array([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 9, 0, 0, 0, 0, 0, 0])],
  ])('%s', (detail, file) => {
    expect(interpret(file)).toEqual({
      kind: 'unreadable',
      problem: { kind: 'npy-broken', detail },
    });
  });

  test('no bytes after the magic throw', () => {
    const magic = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (rest) => {
        expect(interpret(new Uint8Array([...magic, ...rest])).kind).toBe('unreadable');
      }),
    );
  });

  test('no change of single bytes in a good file throws', () => {
    const good = npyFile({
      descr: '<f4',
      shape: [2, 2],
      data: encode('f4', [0.1, 0.9, 0.4, 0.6], true),
    });
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const file = good.slice();
        file[at] = byte;
        expect(interpret(file).kind).toBeTypeOf('string');
      }),
      { numRuns: 400 },
    );
  });
});
