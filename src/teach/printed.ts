/** Largest over smallest value of an array from which NumPy prints exponents; and how small is small. */
const [WIDE, TINY] = [1000, 1e-4];

/** Digits after the first one in the shortest decimal that is still this float32. */
function shortestDigits(value: number): number {
  for (let digits = 0; digits < 8; digits += 1)
    if (Math.fround(Number(value.toExponential(digits))) === value) return digits;
  return 8;
}

/** One float32 with an exponent, as NumPy prints it: 1.0798702e-03. */
export function printedFloat(value: number, digits = shortestDigits(Math.fround(value))): string {
  const [mantissa = '', exponent = '0'] = Math.fround(value).toExponential(digits).split('e');
  const power = Number(exponent);
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** One float32 without an exponent, at most eight decimals: 0.09122807, 1. */
function plainFloat(value: number): string {
  const power = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  const decimals = Math.min(8, Math.max(0, shortestDigits(value) - power));
  const text = value.toFixed(decimals).replace(/\.?0+$/, '');
  return text.includes('.') ? text : `${text}.`;
}

function needsExponents(values: readonly number[]): boolean {
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  return sizes.length > 0 && (least < TINY || most / least > WIDE);
}

/** All values of an array, of one width, as NumPy aligns them. */
function aligned(values: readonly number[]): readonly string[] {
  if (needsExponents(values)) {
    const digits = Math.max(...values.map(shortestDigits));
    return values.map((value) => printedFloat(value, digits));
  }
  const texts = values.map(plainFloat);
  const whole = Math.max(...texts.map((text) => text.indexOf('.')));
  const length = Math.max(...texts.map((text) => text.length - text.indexOf('.')));
  return texts.map((text) => {
    const [before = '', after = ''] = text.split('.');
    return `${before.padStart(whole)}.${after.padEnd(length - 1)}`;
  });
}

/** Rows of float32 values as `model.predict()` prints them through NumPy. */
export function printedRows(rows: readonly (readonly number[])[]): string {
  const texts = aligned(rows.flat().map(Math.fround));
  let taken = 0;
  const lines = rows.map((row) => {
    const line = texts.slice(taken, taken + row.length);
    taken += row.length;
    return `[${line.join(' ')}]`;
  });
  return `[${lines.join('\n ')}]`;
}

/** A column of scores as `model.predict()` prints it. */
export function printedColumn(scores: readonly number[]): string {
  return printedRows(scores.map((score) => [score]));
}
