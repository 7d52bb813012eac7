import type { Doubt, Kind, LabelMap, Options, Question } from '../interpretation.js';

type Choice = 'sigmoid' | 'softmax' | 'none';

const SUSPICIOUS = new Set<Doubt['kind']>(['double-sigmoid', 'constant', 'all-near-half']);
const AFTER_ACTIVATION = new Set<Kind>(['sigmoid', 'percentages', 'softmax', 'logits', 'labels']);

interface Asked {
  readonly kind: Kind;
  readonly width: number;
  readonly classes: number;
  readonly established: boolean;
  readonly doubts: readonly Doubt[];
  readonly labels: LabelMap | null;
}

function choicesFor({ kind, width }: Asked): Choice[] {
  if (kind === 'all-ones') return ['softmax', 'sigmoid', 'none'];
  return width === 1 ? ['sigmoid', 'none'] : ['softmax', 'sigmoid', 'none'];
}

/** Whether the last layer decides the reading and nothing in the paste tells it. */
function lastLayerOpen({ kind, established, doubts }: Asked): boolean {
  if (established || kind === 'not-finite' || kind === 'named-scores') return false;
  if (kind === 'percentages') return false;
  if (kind === 'labels') return doubts.some((doubt) => doubt.kind === 'maybe-saturated');
  return kind !== 'sigmoid' || doubts.some((doubt) => SUSPICIOUS.has(doubt.kind));
}

/** The one question whose answer would change most; null when nothing is left to ask. */
export function questionFor(asked: Asked, options: Options): Question | null {
  const { kind, classes, labels } = asked;
  const { activation = 'unknown', threshold } = options;
  const contradicted = asked.doubts.some((doubt) => doubt.kind === 'contradiction');
  if ((activation === 'unknown' || contradicted) && lastLayerOpen(asked))
    return { kind: 'activation', choices: choicesFor(asked) };
  if (!AFTER_ACTIVATION.has(kind)) return null;
  if (!labels && classes === 2) return { kind: 'label-order', names: null };
  if (kind === 'labels' || classes !== 2 || threshold !== undefined) return null;
  return { kind: 'threshold' };
}
