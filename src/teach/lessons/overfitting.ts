import { least } from 'd3-array';
import { type DegreeErrors, polynomialExperiment, truth } from '../experiments/polynomials.js';
import type { Polynomial } from '../experiments/fit-polynomial.js';
import { nearest } from '../extremes.js';
import type { LessonMaker } from '../lesson.js';
import type { Spot } from '../picture.js';
import { fixed, type Values, whole } from '../quantity.js';
import { sources } from '../sources.js';

const [STRAIGHT, WILD] = [1, 9];

function spots(curve: Polynomial): readonly Spot[] {
  return Array.from({ length: 201 }, (_, at) => {
    const x = -1 + at / 100;
    return [x, curve(x)] as const;
  });
}

const DEGREE_AXIS = { domain: [1, 9], ticks: [1, 2, 3, 4, 5, 6, 7, 8, 9], write: 'whole' } as const;
const ERROR_AXIS = {
  domain: [0, 0.5],
  ticks: [0, 0.1, 0.2, 0.3, 0.4, 0.5],
  write: 'plain',
} as const;

function errorValues(name: string, errors: DegreeErrors): Values {
  return {
    [`${name}Training`]: fixed(errors.training, 3),
    [`${name}Fresh`]: fixed(errors.fresh, 3),
    [`${name}Bias`]: fixed(errors.bias, 3),
    [`${name}Variance`]: fixed(errors.variance, 3),
  };
}

function byDegree(
  errors: readonly DegreeErrors[],
  value: (errors: DegreeErrors) => number,
): readonly Spot[] {
  return errors.map((one) => [one.degree, value(one)]);
}

/** Over-fitting and the bias-variance trade-off. */
export const overfitting: LessonMaker = (bench) => {
  const { points, sets, noise, errors, fit } = polynomialExperiment();
  const best = least(errors, ({ fresh }) => fresh);
  const [straight, wild] = [STRAIGHT, WILD].map((degree) =>
    errors.find((one) => one.degree === degree),
  );
  if (!best || !straight || !wild) throw new RangeError('the simulation lacks a degree');
  return {
    values: {
      points: whole(points.length),
      sets: whole(sets),
      straight: whole(STRAIGHT),
      best: whole(best.degree),
      wild: whole(WILD),
      ...errorValues('straight', straight),
      ...errorValues('best', best),
      ...errorValues('wild', wild),
      noise: fixed(noise, 3),
    },
    pictures: [
      {
        kind: 'lines',
        x: { domain: [-1.04, 1.04], ticks: [-1, -0.5, 0, 0.5, 1], write: 'plain' },
        y: { domain: [-1.8, 1.8], ticks: [-1, 0, 1], write: 'plain' },
        lines: [
          { points: spots(truth), tone: 'soft', dashed: true },
          { points: spots(fit(STRAIGHT)), tone: 'label0' },
          { points: spots(fit(best.degree)), tone: 'plain' },
          { points: spots(fit(WILD)), tone: 'label1' },
        ],
        dots: points.map(({ x, y }) => [x, y]),
      },
      {
        kind: 'lines',
        x: DEGREE_AXIS,
        y: ERROR_AXIS,
        lines: [
          { points: byDegree(errors, ({ training }) => training), tone: 'soft' },
          { points: byDegree(errors, ({ fresh }) => fresh), tone: 'plain' },
        ],
        mark: best.degree,
      },
      {
        kind: 'lines',
        x: DEGREE_AXIS,
        y: ERROR_AXIS,
        lines: [
          { points: byDegree(errors, ({ bias }) => bias), tone: 'label0' },
          { points: byDegree(errors, (one) => one.variance), tone: 'label1' },
        ],
      },
    ],
    trial: nearest(bench, 0.5),
    correct: 1,
    sources: [sources.overfitting, sources.overfitTutorial, sources.underfitting, sources.belkin],
  };
};
