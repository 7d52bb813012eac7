import type { Row } from '../interpret/index.js';
import type { Words } from './words.js';

/** Below this a decimal number would be nothing but zeros. */
const SMALLEST_DECIMAL = 1e-9;

/** A value in decimals with enough digits; as it was printed where decimals would show only zeros. */
export function decimal(value: number, printed: string, { numbers }: Words): string {
  if (!Number.isFinite(value)) return printed;
  if (value === 0 || value === 1) return numbers.fixed(value, 0);
  if (value > 0 && value < 1) {
    const small = Math.min(value, 1 - value) < SMALLEST_DECIMAL;
    if (small || value > 0.5) return small ? printed : numbers.score(value);
    return numbers.fixed(value, Math.max(4, 2 - Math.floor(Math.log10(value))));
  }
  return Math.abs(value) < 1e-4 ? printed : numbers.fixed(value, 4);
}

/** Both shares of a two-class row, label 0 first; null where there are none. */
export function shares(
  { probabilities }: Row,
  { numbers }: Words,
): readonly [string, string] | null {
  const [label0, label1, more] = probabilities ?? [];
  if (label0 === undefined || label1 === undefined || more !== undefined) return null;
  const both = numbers.percentages({ label0, label1 });
  return [both.label0, both.label1];
}
