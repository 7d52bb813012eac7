import type { Interpretation, MetricLine, Options } from './interpretation.js';
import type { Metric } from './parse/paste.js';
import { readGrid } from './read-grid.js';
import { readInput } from './read-input.js';
import { readNamedScores, readWords } from './read-names.js';

export type * from './interpretation.js';
export type { Problem } from './parse/paste.js';
export { readLabelNames } from './describe/label-names.js';
export { placeOf } from './describe/summary.js';
export { MAX_INPUT } from './limits.js';

function metricLine(metrics: readonly Metric[]): MetricLine {
  const accuracyTrap = metrics.some(
    ({ name, value }) => /^(?:\w*[_\s])?acc(?:uracy)?(?:_\d+)?$/i.test(name) && value === 0,
  );
  return { kind: 'metric-line', metrics, accuracyTrap };
}

/**
 * Reads what a model printed and says what it is. Never throws on any input, never evaluates it and
 * never guesses silently: what cannot be known comes back as `doubts` and as one `question`, whose
 * answer goes into `options` of the next call with the same input. A threshold outside 0 to 1 throws.
 * @throws RangeError when the threshold is not from 0 to 1.
 */
export function interpret(input: string | Uint8Array, options: Options = {}): Interpretation {
  const { threshold = 0.5 } = options;
  if (!(threshold >= 0 && threshold <= 1))
    throw new RangeError(`a threshold lies between 0 and 1, not at ${threshold}`);
  const parsed = readInput(input, options.fileName);
  if (parsed.kind === 'problem') return { kind: 'unreadable', problem: parsed.problem };
  if (parsed.kind === 'metrics') return metricLine(parsed.metrics);
  if (parsed.kind === 'no-values') return parsed;
  const { paste } = parsed;
  const { content } = paste;
  if (content.kind === 'named') return readNamedScores(paste, content.rows, options);
  if (content.kind === 'words') return readWords(paste, content.words, options);
  return readGrid(paste, content.grid, options);
}
