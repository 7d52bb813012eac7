/** One measured figure, and the bar that it is read against. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** The middle of several measurements. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const MEGABYTE = 1024 * 1024;

/** Memory that the process holds, after a collection where the process allows one. */
export function residentMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / MEGABYTE;
}

/** Milliseconds of each of `times` runs, after a warm-up of a tenth of them. */
export async function timeEach(
  times: number,
  work: (turn: number) => unknown,
): Promise<readonly number[]> {
  for (let turn = 0; turn < times / 10; turn += 1) await work(turn);
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const start = performance.now();
    await work(turn);
    taken.push(performance.now() - start);
  }
  return taken;
}

function barOf({ value, atMost, atLeast }: Figure): string {
  if (atMost !== undefined) return `≤ ${atMost} ${value <= atMost ? 'met' : 'MISSED'}`;
  if (atLeast !== undefined) return `≥ ${atLeast} ${value >= atLeast ? 'met' : 'MISSED'}`;
  return '';
}

/** One line of the report. */
export function lineOf(figure: Figure): string {
  const value = figure.value.toLocaleString('en', { maximumFractionDigits: 3 });
  return `${figure.what.padEnd(64)} ${value.padStart(10)} ${figure.unit.padEnd(12)} ${barOf(figure)}`;
}
