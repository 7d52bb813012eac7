/** A fitted curve. */
export type Polynomial = (x: number) => number;

interface Sample {
  readonly x: number;
  readonly y: number;
}

/** Legendre polynomials up to a degree, at x from −1 to 1: nearly orthogonal, so fits stay stable. */
function legendre(x: number, degree: number): readonly number[] {
  const values = [1, x];
  for (let n = 1; n < degree; n += 1)
    values.push(((2 * n + 1) * x * (values[n] ?? 0) - n * (values[n - 1] ?? 0)) / (n + 1));
  return values.slice(0, degree + 1);
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

/** Solves a symmetric positive definite system by conjugate gradients. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  let solution = right.map(() => 0);
  let residual = [...right];
  let direction = [...right];
  for (let step = 0; step < 4 * right.length && dot(residual, residual) > 1e-24; step += 1) {
    const image = matrix.map((line) => dot(line, direction));
    const reach = dot(residual, residual) / dot(direction, image);
    const before = dot(residual, residual);
    solution = solution.map((value, at) => value + reach * (direction[at] ?? 0));
    residual = residual.map((value, at) => value - reach * (image[at] ?? 0));
    const ratio = dot(residual, residual) / before;
    direction = residual.map((value, at) => value + ratio * (direction[at] ?? 0));
  }
  return solution;
}

/** The polynomial of this degree with the least squared error on the points. */
export function fitPolynomial(points: readonly Sample[], degree: number): Polynomial {
  const rows = points.map(({ x }) => legendre(x, degree));
  const columns = Array.from({ length: degree + 1 }, (_, at) => rows.map((line) => line[at] ?? 0));
  const matrix = columns.map((one) => columns.map((other) => dot(one, other)));
  const right = columns.map((column) =>
    dot(
      column,
      points.map(({ y }) => y),
    ),
  );
  const coefficients = solve(matrix, right);
  return (x) => dot(coefficients, legendre(x, degree));
}
