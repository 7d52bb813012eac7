import { placeOf, type Reading, type Row } from '../interpret/index.js';
import { className } from '../wording/interpret-names.js';
import { interpretCurveLabels, outputLabel, shareText } from '../wording/interpret-picture.js';
import type { Words } from '../wording/words.js';
import {
  type NamedOutput,
  outputsOnCurve,
  probabilityBars,
  type ProbabilityRow,
} from './charts/index.js';

const MOST_BARS = 12;
/** More points than this would lie on one another; what lies beyond ±12 is drawn at the edge. */
const MOST_POINTS = 40;
const EDGE = 12;

/** Log-odds of label 1 in a row, ±Infinity for outputs of exactly 1 and 0; null without a probability. */
function logitOf(row: Row): number | null {
  const [label0, label1] = row.probabilities ?? [];
  if (label0 === undefined || label1 === undefined) return null;
  return Math.log(label1) - Math.log(label0);
}

function extremes(reading: Reading, words: Words): NamedOutput[] {
  const { lowest, highest } = reading.summary;
  return [...new Set([lowest, highest])].flatMap((at) => {
    const row = at === null ? undefined : reading.rows[at];
    const logit = row ? logitOf(row) : null;
    const place = row ? placeOf(row) : null;
    if (at === null || logit === null || place === null) return [];
    return [{ logit, label: outputLabel(at, place, reading, words) }];
  });
}

/** At most one output in each step between the lowest and the highest, both of them kept. */
function spread(logits: readonly number[]): number[] {
  if (logits.length <= MOST_POINTS) return [...logits];
  const inside = logits.map((logit) => Math.min(EDGE, Math.max(-EDGE, logit)));
  const low = inside.reduce((least, logit) => Math.min(least, logit), EDGE);
  const high = inside.reduce((most, logit) => Math.max(most, logit), -EDGE);
  const step = (high - low) / MOST_POINTS || 1;
  const kept = new Map(inside.map((logit, at) => [Math.round((logit - low) / step), logits[at]]));
  return [...kept.values()].filter((logit) => logit !== undefined);
}

function curve(reading: Reading, words: Words): Promise<Uint8Array> {
  const { rows, threshold, kind } = reading;
  const logits = spread(rows.map(logitOf).filter((logit) => logit !== null));
  return outputsOnCurve({
    threshold,
    logits,
    named: extremes(reading, words),
    showLogits: kind === 'logits',
    labels: interpretCurveLabels(reading, words),
  });
}

function barsOf(reading: Reading, row: Row, at: number, words: Words): ProbabilityRow {
  const bars = (row.probabilities ?? []).map((share, label) => ({
    label: className(reading, { ...row, label, chosen: null }, words),
    share,
    text: shareText(share, words),
  }));
  const heading = words.t('interpret.picture.row', { row: words.numbers.whole(at + 1) });
  return { heading, bars };
}

function bars(reading: Reading, words: Words): Promise<Uint8Array> {
  const { t, numbers } = words;
  const rows = reading.rows
    .slice(0, MOST_BARS)
    .flatMap((row, at) => (row.probabilities ? [barsOf(reading, row, at, words)] : []));
  const unseen = reading.rows.length - Math.min(reading.rows.length, MOST_BARS);
  return probabilityBars({
    rows,
    labels: {
      title: t('interpret.picture.bars'),
      hidden: (more, classes) =>
        t('interpret.picture.hidden', {
          rows: numbers.whole(more + unseen),
          classes: numbers.whole(classes),
        }),
    },
  });
}

/**
 * Single outputs on the logistic curve, several columns as bars; null where no probability is
 * established, since there is nothing to draw.
 */
export async function interpretPicture(reading: Reading, words: Words): Promise<Uint8Array | null> {
  if (!reading.rows.some(({ probabilities }) => probabilities !== null)) return null;
  const single = typeof reading.rows[0]?.value === 'number' && reading.classes === 2;
  return single ? curve(reading, words) : bars(reading, words);
}
