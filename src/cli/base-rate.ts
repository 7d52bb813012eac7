import { CommandFailure } from './failure.js';

/**
 * Reads a base rate: a share such as 0.02, or a percentage such as 2%.
 * @throws CommandFailure when it does not lie between 0 and 1
 */
export function parseBaseRate(given: string): number {
  const [, digits = '', percent] = /^\s*(\d*\.?\d+)\s*(%?)\s*$/.exec(given) ?? [];
  const share = digits === '' ? Number.NaN : Number(digits) / (percent === '%' ? 100 : 1);
  if (share > 0 && share < 1) return share;
  throw new CommandFailure(
    `a base rate is a share such as 0.02 or a percentage such as 2%, not ${given}`,
  );
}
