import { describe, expect, test } from 'vitest';
import { FairQueue } from '../../src/bot/fair-queue.js';

function gate(): { readonly open: () => void; readonly opened: Promise<void> } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe('a fair queue', () => {
  test('one busy key does not hold up another: the other’s only job comes second', async () => {
    const queue = new FairQueue(1);
    const first = gate();
    const done: string[] = [];
    const note = (name: string) => (): Promise<void> => {
      done.push(name);
      return Promise.resolve();
    };
    const busy = [
      queue.run('busy', () => first.opened),
      ...Array.from({ length: 50 }, (_, n) => queue.run('busy', note(`busy ${n}`))),
    ];
    const calm = queue.run('calm', note('calm'));
    first.open();
    await Promise.all([...busy, calm]);
    expect(done.slice(0, 3)).toEqual(['busy 0', 'calm', 'busy 1']);
    expect(done).toHaveLength(51);
  });

  test('no more jobs run at once than it allows, and none is forgotten', async () => {
    const queue = new FairQueue(3);
    let [running, most, finished] = [0, 0, 0];
    const job = async (): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      await new Promise(setImmediate);
      running -= 1;
      finished += 1;
    };
    await Promise.all(Array.from({ length: 40 }, (_, n) => queue.run(`key ${n % 5}`, job)));
    expect([most, finished, running]).toEqual([3, 40, 0]);
  });

  test('a job that fails gives its place on, and fails for its own caller only', async () => {
    const queue = new FairQueue(1);
    const failed = queue.run('a', () => Promise.reject(new Error('no')));
    const fine = queue.run('a', () => Promise.resolve('yes'));
    await expect(failed).rejects.toThrow('no');
    expect(await fine).toBe('yes');
  });
});
