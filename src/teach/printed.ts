/** One value as NumPy prints a float32 in an array that needs exponents: 1.0798702e-03. */
export function printedFloat(value: number): string {
  const [mantissa = '', exponent = '0'] = Math.fround(value).toExponential(7).split('e');
  const power = Number(exponent);
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** A column of scores as `model.predict()` prints it. */
export function printedColumn(scores: readonly number[]): string {
  return `[${scores.map((value) => `[${printedFloat(value)}]`).join('\n ')}]`;
}

/** Rows of several values as `model.predict()` prints them. */
export function printedRows(rows: readonly (readonly number[])[]): string {
  return `[${rows.map((row) => `[${row.map((value) => value.toFixed(4)).join(' ')}]`).join('\n ')}]`;
}
