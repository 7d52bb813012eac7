import { readCell } from './number.js';
import type { Metric } from './paste.js';
import type { Token } from './tokenise.js';

const METRIC =
  /^(?:(?:val|test|train|eval|valid|training|validation|dev)[_\s./-])*(?:loss|acc(?:uracy)?|bal(?:anced)?_acc(?:uracy)?|binary_accuracy|(?:sparse_)?categorical_accuracy|auc|roc[_-]?auc|roc|precision|recall|f1(?:[_-]?score)?|f[_-]?score|mae|mse|rmse|r2|binary_crossentropy|mean_(?:absolute|squared)_error|learning_rate|lr|perplexity|iou|dice|mcc|kappa|bce|support|top_?[k5]\w*)(?:_\d+)?$/i;
const BETWEEN = new Set(['colon', 'equals', 'other', 'masked', 'open']);
const LINKING =
  /^(?:is|of|was|score|on|the|test|validation|training|set|data|model|got|only|about)$/i;

/** Whether the name is that of a measure of a model, not of an output. */
export function isMetricName(name: string): boolean {
  return METRIC.test(name);
}

/** The number that follows a metric's name after at most a sign and two linking words. */
function valueAfter(tokens: readonly Token[], at: number): Token | null {
  let linking = 0;
  for (let next = at + 1; next < Math.min(tokens.length, at + 6); next++) {
    const token = tokens[next];
    if (token?.kind === 'number') return token;
    const links = token?.kind === 'word' && LINKING.test(token.text) && linking++ < 3;
    if (!token || !(BETWEEN.has(token.kind) || links)) return null;
  }
  return null;
}

/** The metrics that stand in the text as a name and a number: `loss: 0.2548 - accuracy: 0.91`. */
export function readMetrics(tokens: readonly Token[]): Metric[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word' && token.kind !== 'string') return [];
    if (!isMetricName(token.text)) return [];
    const value = valueAfter(tokens, at);
    const cell = value ? readCell(value.text, true) : null;
    return cell ? [{ name: token.text, value: cell.value, printed: cell.printed }] : [];
  });
}
