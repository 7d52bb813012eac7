import {
  accuracy,
  bestThreshold,
  brier,
  confusion,
  equalWidthEdges,
  f1,
  precision,
  recall,
  reliabilityBins,
  rocAuc,
  sweep,
} from '../../measure/index.js';
import type { Scored } from '../../measure/index.js';
import type { ClassReport, Doubt, Options, Row, TruthReport } from '../interpretation.js';

const RELIABILITY_BINS = 10;

/** Cuts what was said to be true into one text a row. */
export function splitTruth(text: string): string[] {
  const open = text.replace(/^\s*(?:np\.)?(?:array|tensor)?[[({\s]+|[\])}\s]+$/g, '');
  const parts = /[,;\n]/.test(open) ? open.split(/[,;\n]/) : open.split(/\s+/);
  return parts
    .map((part) => part.trim().replace(/^['"[(]+|['"\])]+$/g, ''))
    .filter((part) => part !== '');
}

function labelOf(text: string, names: readonly string[], signs: boolean): number | null {
  const named = names.findIndex((name) => name.toLowerCase() === text.toLowerCase());
  if (named >= 0) return named;
  if (/^(?:true|false)$/i.test(text)) return Number(/true/i.test(text));
  if (!/^[-+]?\d+(?:\.0*)?$/.test(text)) return null;
  const value = Number(text);
  return signs ? Number(value > 0) : value;
}

/** True labels, one a row, or the doubt that speaks against using them. */
export function readTruth(
  texts: readonly string[],
  names: readonly string[],
  rows: number,
  classes: number,
): { readonly truth: readonly number[] | null; readonly doubts: readonly Doubt[] } {
  if (texts.length !== rows)
    return { truth: null, doubts: [{ kind: 'truth-does-not-fit', truth: texts.length, rows }] };
  const signs = texts.some((text) => text.startsWith('-1')) && !texts.includes('0');
  const truth: number[] = [];
  for (const text of texts) {
    const label = labelOf(text, names, signs);
    if (label === null || label < 0 || label >= classes)
      return { truth: null, doubts: [{ kind: 'truth-unreadable', printed: text.slice(0, 40) }] };
    truth.push(label);
  }
  return { truth, doubts: [] };
}

function scoredRows(rows: readonly Row[], truth: readonly number[]): Scored[] {
  return rows.flatMap(({ probabilities, label }, at) => {
    const score = probabilities?.[1] ?? label;
    return score === null ? [] : [{ score, label: truth[at] === 1 ? 1 : 0 }];
  });
}

/** Holds a two-class output against the truth at one threshold. */
export function reportTruth(
  rows: readonly Row[],
  truth: readonly number[],
  threshold: number,
  costs: Options['costs'],
): TruthReport {
  const scored = scoredRows(rows, truth);
  const hard = rows.every(({ probabilities }) => probabilities === null);
  const cells = confusion(scored, threshold);
  const swept = sweep(scored);
  return {
    count: scored.length,
    threshold,
    confusion: cells,
    accuracy: accuracy(cells),
    precision: precision(cells),
    recall: recall(cells),
    f1: f1(cells),
    rocAuc: hard ? null : rocAuc(swept),
    brier: hard ? null : brier(scored),
    reliability: hard ? [] : reliabilityBins(scored, equalWidthEdges(RELIABILITY_BINS)),
    bestEqual: hard ? null : bestThreshold(swept, { falseAlarm: 1, miss: 1 }),
    best: hard || !costs ? null : { costs, threshold: bestThreshold(swept, costs) },
  };
}

/** Holds an output of more than two classes against the truth. */
export function reportClasses(
  rows: readonly Row[],
  truth: readonly number[],
  classes: number,
): ClassReport {
  const matrix = Array.from({ length: classes }, () => Array.from({ length: classes }, () => 0));
  let [right, count] = [0, 0];
  for (const [at, { label }] of rows.entries()) {
    const line = matrix[truth[at] ?? 0];
    if (label === null || !line) continue;
    line[label] = (line[label] ?? 0) + 1;
    count++;
    if (label === truth[at]) right++;
  }
  return { count, right, matrix };
}
