import type { Network } from '../classify/network.js';
import type { Prediction } from '../classify/prediction.js';
import type { Span } from '../classify/span.js';
import type { FeatureTrace, StretchKind } from '../classify/trace.js';
import { attribute } from './attribution.js';
import { invisibleCharacters } from './invisible.js';
import { itemsOf, type ReceiptItem } from './items.js';
import { phrasesOf, type WeighedUnit } from './phrases.js';
import { spread, type Spread } from './spread.js';
import { unitsOf } from './units.js';

/** A stretch of the original text with its contribution to the logit. */
export interface Heat extends Span {
  readonly kind: StretchKind;
  readonly contribution: number;
}

/** Where a score came from, in log-odds of label 1: start + items = logit, and its sigmoid is the score. */
export interface Receipt {
  readonly kind: 'receipt';
  /** The model's blank point: its logit without any feature. Not a message, not the spam rate. */
  readonly start: number;
  /** Everything that contributed, strongest first; what nobody can see comes last, with 0. */
  readonly items: readonly ReceiptItem[];
  /** Every word, sign and link in its place, in the order of the text. */
  readonly heat: readonly Heat[];
  /** The logit that the runtime returned; start and items add up to it within 1e-3. */
  readonly logit: number;
  readonly score: number;
  /** Odds of label 1 against label 0: e^logit. */
  readonly odds: number;
}

/** A receipt that does not add up to the runtime's logit, and so must not be shown. */
export interface Unbalanced {
  readonly kind: 'unbalanced';
  /** Start and contributions added up, less the runtime's logit. */
  readonly difference: number;
}

/** Largest difference in log-odds between a receipt's sum and the runtime's logit. */
const TOLERANCE = 1e-3;

function weighedUnits({ stretches }: FeatureTrace, spread: Spread): WeighedUnit[] {
  return unitsOf(stretches).map((unit) => ({
    unit,
    contribution: spread.stretches
      .subarray(unit.first, unit.last + 1)
      .reduce((sum, part) => sum + part, 0),
    bond: spread.bonds[unit.last] ?? 0,
  }));
}

function unseen(text: string): ReceiptItem[] {
  const count = invisibleCharacters(text);
  return count === 0 ? [] : [{ kind: 'invisible', text: null, count, contribution: 0 }];
}

/**
 * Says where a prediction came from, exactly, or that the sum fails.
 * @param prediction what the runtime returned for `text`
 * @param network the weights that made it
 * @param trace every feature of `text`
 */
export function receiptOf(
  prediction: Prediction,
  network: Network,
  trace: FeatureTrace,
  text: string,
): Receipt | Unbalanced {
  const { start, contributions } = attribute(network, trace.features);
  const spreadOut = spread(trace.features, contributions, trace.stretches);
  const units = weighedUnits(trace, spreadOut);
  const items = itemsOf(phrasesOf(units), spreadOut.sources, text);
  const difference =
    items.reduce((sum, { contribution }) => sum + contribution, start) - prediction.logit;
  if (!(Math.abs(difference) <= TOLERANCE)) return { kind: 'unbalanced', difference };
  return Object.freeze({
    kind: 'receipt',
    start,
    items: [...items, ...unseen(text.slice(0, prediction.cutAt ?? text.length))],
    heat: units.map(({ unit, contribution }) => ({
      kind: unit.kind,
      start: unit.start,
      end: unit.end,
      contribution,
    })),
    logit: prediction.logit,
    score: prediction.score,
    odds: Math.exp(prediction.logit),
  });
}
