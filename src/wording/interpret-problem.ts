import type { MetricLine, NoValues, Problem } from '../interpret/index.js';
import { escaped } from './interpret-names.js';
import type { Words } from './words.js';

const MOST_METRICS = 8;

function mixed(problem: Extract<Problem, { kind: 'mixed-shapes' }>, { t, numbers }: Words): string {
  const { row, at, expected, found } = problem;
  const place = {
    row: numbers.whole(row),
    line: numbers.whole(at.line),
    column: numbers.whole(at.column),
  };
  if (expected === found) return t('interpret.problem.mixed-nesting', place);
  const counts = { expected: numbers.whole(expected), found: numbers.whole(found) };
  return t('interpret.problem.mixed-shapes', { ...place, ...counts });
}

/** One sentence that says what was seen instead of an output, and what to paste. */
export function problemSentence(problem: Problem, words: Words): string {
  const { t, numbers } = words;
  switch (problem.kind) {
    case 'too-large': {
      const { size, limit } = problem;
      return t('interpret.problem.too-large', {
        size: numbers.whole(size),
        limit: numbers.whole(limit),
      });
    }
    case 'too-many-rows': {
      const { rows, limit } = problem;
      return t('interpret.problem.too-many-rows', {
        rows: numbers.whole(rows),
        limit: numbers.whole(limit),
      });
    }
    case 'too-deep':
      return t('interpret.problem.too-deep', { depth: numbers.whole(problem.depth) });
    case 'long-number':
      return t('interpret.problem.long-number', {
        line: numbers.whole(problem.at.line),
        digits: numbers.whole(problem.digits),
      });
    case 'mixed-shapes':
      return mixed(problem, words);
    case 'error-message':
      return t('interpret.problem.error-message', { name: escaped(problem.name.slice(0, 60)) });
    case 'npy-broken':
      return t('interpret.problem.npy-broken', {
        detail: t(`interpret.problem.fault.${problem.detail}`),
      });
    default:
      return t(`interpret.problem.${problem.kind}`);
  }
}

/** What a line of metrics is, and why an accuracy of 0 may be a trap. */
export function metricSentences({ metrics, accuracyTrap }: MetricLine, { t }: Words): string[] {
  const list = metrics
    .slice(0, MOST_METRICS)
    .map(({ name, printed }) =>
      t('interpret.metrics.one', { name: escaped(name.slice(0, 40)), value: escaped(printed) }),
    )
    .join(', ');
  const what = t('interpret.metrics.what', { metrics: list });
  return accuracyTrap ? [t('interpret.metrics.trap'), what] : [what];
}

/** How to get at the values of an object that was printed without them. */
export function noValuesSentence({ object }: NoValues, { t }: Words): string {
  return t(`interpret.noValues.${object}`);
}
