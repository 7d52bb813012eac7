import { mean, sum, variance } from 'd3-array';
import { type Random, seededRandom } from '../../measure/index.js';
import { fitPolynomial, type Polynomial } from './fit-polynomial.js';

/** One measurement of the curve. */
interface Point {
  readonly x: number;
  readonly y: number;
}

const [POINTS, NOISE, SETS, SEED] = [10, 0.25, 200, 7];

/** Where the curve is measured. */
const XS = Array.from({ length: POINTS }, (_, at) => -1 + (2 * at) / (POINTS - 1));

/** Where fits are compared with the truth: around each measured place, so that all weigh alike. */
const PLACES = XS.flatMap((x) =>
  [-0.1, -0.05, 0, 0.05, 0.1].map((aside) => Math.min(Math.max(x + aside, -1), 1)),
);

/** The true curve of the simulation. */
export function truth(x: number): number {
  return Math.sin(3 * x);
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function measure(random: Random, places: readonly number[] = XS): readonly Point[] {
  return places.map((x) => ({ x, y: truth(x) + NOISE * normal(random) }));
}

/** What polynomials of one degree do, over many simulated sets. */
export interface DegreeErrors {
  readonly degree: number;
  /** Mean squared error on the points that were fitted. */
  readonly training: number;
  /** Mean squared error on fresh measurements, between the fitted ones too. */
  readonly fresh: number;
  /** Squared distance of the average fit from the truth. */
  readonly bias: number;
  /** How far single fits scatter around their average. */
  readonly variance: number;
}

/**
 * A least-squares fit is linear in what was measured: what each measurement adds to the fit at each
 * of these places is the same for every set.
 */
function influences(degree: number, places: readonly number[]): readonly (readonly number[])[] {
  const units = XS.map((_, at) =>
    fitPolynomial(
      XS.map((x, other) => ({ x, y: other === at ? 1 : 0 })),
      degree,
    ),
  );
  return places.map((place) => units.map((unit) => unit(place)));
}

function fittedAt(
  influence: readonly (readonly number[])[],
  points: readonly Point[],
): readonly number[] {
  return influence.map((shares) => sum(points, ({ y }, at) => y * (shares[at] ?? 0)));
}

function squaredError(points: readonly Point[], fitted: readonly number[]): number {
  return mean(points, ({ y }, at) => ((fitted[at] ?? 0) - y) ** 2) ?? 0;
}

function errorsOf(degree: number): DegreeErrors {
  const random = seededRandom(SEED);
  const [onPoints, between] = [influences(degree, XS), influences(degree, PLACES)];
  const runs = Array.from({ length: SETS }, () => {
    const points = measure(random);
    const fitted = fittedAt(onPoints, points);
    const values = fittedAt(between, points);
    const fresh = squaredError(measure(random, PLACES), values);
    return { training: squaredError(points, fitted), fresh, values };
  });
  const at = PLACES.map((x, place) => {
    const values = runs.map((run) => run.values[place] ?? 0);
    return { bias: ((mean(values) ?? 0) - truth(x)) ** 2, variance: variance(values) ?? 0 };
  });
  return {
    degree,
    training: mean(runs, ({ training }) => training) ?? 0,
    fresh: mean(runs, ({ fresh }) => fresh) ?? 0,
    bias: mean(at, ({ bias }) => bias) ?? 0,
    variance: mean(at, (one) => one.variance) ?? 0,
  };
}

/** The whole simulation: one set as an example, and errors by degree over many sets. */
export interface PolynomialExperiment {
  readonly points: readonly Point[];
  readonly sets: number;
  /** Variance of the noise, which no model can undercut on fresh points. */
  readonly noise: number;
  readonly errors: readonly DegreeErrors[];
  readonly fit: (degree: number) => Polynomial;
}

const HIGHEST_DEGREE = 9;

/** Fits polynomials of degrees 1 to 9 to noisy points of a known curve. */
export function polynomialExperiment(): PolynomialExperiment {
  const points = measure(seededRandom(SEED));
  return {
    points,
    sets: SETS,
    noise: NOISE ** 2,
    errors: Array.from({ length: HIGHEST_DEGREE }, (_, at) => errorsOf(at + 1)),
    fit: (degree) => fitPolynomial(points, degree),
  };
}
