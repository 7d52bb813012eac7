import { describe, expect, test } from 'vitest';
import { breaches, parseModule, readModules } from './architecture.js';

describe('rooms and arrows', () => {
  test('the code keeps to them', () => {
    const modules = readModules('.');
    expect(modules.length).toBeGreaterThan(0);
    expect(breaches(modules)).toEqual([]);
  });

  test.each([
    ['the core reaching for Discord', 'src/classify/a.ts', "import { Client } from 'discord.js';"],
    [
      'the core reaching for a command',
      'src/explain/a.ts',
      "import { x } from '../../commands/check.js';",
    ],
    ['bot reaching for commands', 'src/bot/a.ts', "import { x } from '../../commands/index.js';"],
    ['wording importing a value', 'src/wording/a.ts', "import { x } from '../explain/x.js';"],
    [
      'TensorFlow outside the runtime',
      'src/explain/a.ts',
      "import * as tf from '@tensorflow/tfjs-core';",
    ],
    ['a lazy import of TensorFlow', 'src/explain/a.ts', "await import('@tensorflow/tfjs-core');"],
    ['the environment outside config', 'src/bot/a.ts', "export const x = process.env['X'];"],
    ['a drawer without a subject', 'src/bot/utils/a.ts', 'export const x = 1;'],
  ])('a planted breach is found: %s', (_name, file, source) => {
    expect(breaches([parseModule(file, source)])).toHaveLength(
      source.includes('discord.js') ? 2 : 1,
    );
  });

  test('a planted import cycle is found', () => {
    const a = parseModule('src/bot/a.ts', "import { b } from './b.js'; export const a = b;");
    const b = parseModule('src/bot/b.ts', "export * from './a.js'; export const b = 1;");
    expect(breaches([a, b])).toEqual([
      'import cycle: src/bot/a.ts -> src/bot/b.ts -> src/bot/a.ts',
    ]);
  });

  test('wording may import the types of any room', () => {
    const file = parseModule('src/wording/a.ts', "import type { X } from '../explain/x.js';");
    expect(breaches([file])).toEqual([]);
  });
});
