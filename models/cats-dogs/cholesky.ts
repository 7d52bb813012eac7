/** Lower triangle of the Cholesky factor of a symmetric positive definite matrix, row by row. */
export function cholesky(matrix: readonly Float64Array[]): Float64Array[] {
  const lower: Float64Array[] = [];
  for (const [i, source] of matrix.entries()) {
    const row = new Float64Array(i + 1);
    for (let j = 0; j <= i; j += 1) {
      const other = lower[j] ?? row;
      let sum = source[j] ?? 0;
      for (let k = 0; k < j; k += 1) sum -= (row[k] ?? 0) * (other[k] ?? 0);
      row[j] = i === j ? Math.sqrt(sum) : sum / (other[j] ?? NaN);
    }
    lower.push(row);
  }
  return lower;
}

/** Solves L Lᵀ x = b for the factor L of `cholesky`. */
export function solve(lower: readonly Float64Array[], b: Float64Array): Float64Array {
  const x = Float64Array.from(b);
  for (const [i, row] of lower.entries()) {
    let sum = x[i] ?? 0;
    for (let k = 0; k < i; k += 1) sum -= (row[k] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (row[i] ?? NaN);
  }
  for (let i = lower.length - 1; i >= 0; i -= 1) {
    const row = lower[i] ?? new Float64Array();
    const value = (x[i] ?? 0) / (row[i] ?? NaN);
    x[i] = value;
    for (let k = 0; k < i; k += 1) x[k] = (x[k] ?? 0) - (row[k] ?? 0) * value;
  }
  return x;
}
