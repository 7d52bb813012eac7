/** Prints of the frameworks, written from their documentation, for round trips. */
export type Print = (rows: readonly (readonly number[])[]) => string;

function js(value: number): string {
  return String(value);
}

/** Python keeps a decimal point and writes exponents with two digits. */
function python(value: number): string {
  const text = String(value).replace(/e([-+])(\d)$/, 'e$10$2');
  return /[.e]/.test(text) ? text : `${text}.0`;
}

function scientific(value: number): string {
  return value.toExponential(8).replace(/e([-+])(\d)$/, 'e$10$2');
}

function nested(
  rows: readonly (readonly number[])[],
  one: (value: number) => string,
  between: string,
  newline: string,
): string {
  return `[${rows.map((row) => `[${row.map(one).join(between)}]`).join(newline)}]`;
}

export const PRINTS: Readonly<Record<string, Print>> = {
  'NumPy repr': (rows) => `array(${nested(rows, scientific, ', ', ',\n       ')}, dtype=float32)`,
  'NumPy str': (rows) => nested(rows, scientific, ' ', '\n '),
  'Python list': (rows) => nested(rows, python, ', ', ', '),
  'eager tensor': (rows) =>
    `<tf.Tensor: shape=(${rows.length}, ${rows[0]?.length ?? 0}), dtype=float32, numpy=\narray(${nested(rows, scientific, ', ', ',\n       ')}, dtype=float32)>`,
  'printed tensor': (rows) =>
    `tf.Tensor(\n${nested(rows, scientific, ' ', '\n ')}, shape=(${rows.length}, ${rows[0]?.length ?? 0}), dtype=float32)`,
  PyTorch: (rows) => `tensor(${nested(rows, scientific, ', ', ',\n        ')}, device='cuda:0')`,
  'PyTorch float64': (rows) =>
    `tensor(${nested(rows, scientific, ', ', ',\n        ')}, dtype=torch.float64)`,
  'TensorFlow.js': (rows) => `Tensor\n    ${nested(rows, js, ', ', ',\n     ')}`,
  JSON: (rows) => JSON.stringify(rows),
  'JSON of a server': (rows) => JSON.stringify({ predictions: rows }, null, 2),
  CSV: (rows) =>
    [
      rows[0]?.map((_, at) => `p${at}`).join(',') ?? '',
      ...rows.map((row) => row.map(js).join(',')),
    ].join('\n'),
  TSV: (rows) => rows.map((row) => row.map(js).join('\t')).join('\r\n'),
  pandas: (rows) =>
    [
      `     ${rows[0]?.map((_, at) => `         p${at}`).join('') ?? ''}`,
      ...rows.map((row, at) => `${at}    ${row.map((value) => value.toExponential(6)).join('  ')}`),
    ].join('\n'),
};
