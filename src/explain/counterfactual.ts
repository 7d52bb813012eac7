import { setImmediate } from 'node:timers/promises';
import type { NoPrediction, Prediction } from '../classify/prediction.js';
import type { Assessment } from './assess.js';
import { type Candidate, candidatesOf } from './candidates.js';
import { doubtOf } from './doubt.js';
import type { Receipt } from './receipt.js';
import { withoutSpans } from './removal.js';
import { type Verdict, verdictOf } from './verdict.js';

/** A text without some of its words, scored anew by the model. */
export interface Removal {
  /** The words that were taken out, as they stand in the text; all occurrences of each. */
  readonly removed: readonly string[];
  readonly logit: number;
  readonly score: number;
  /** What the score alone says at the policy. */
  readonly verdict: Verdict;
}

/** How far a search went. */
export interface Searched {
  /** Single words that were tried, of those that the text has. */
  readonly tried: number;
  readonly words: number;
  /** Whether every single word was taken out once, and what was left could be judged each time. */
  readonly everySingle: boolean;
}

/** What would turn a verdict, found by scoring the text again without some of its words. */
export type Counterfactual =
  | { readonly kind: 'single'; readonly turns: readonly Removal[]; readonly searched: Searched }
  | { readonly kind: 'set'; readonly turn: Removal; readonly searched: Searched }
  /** `furthest` is the removal that came closest, or null when none could be scored. */
  | { readonly kind: 'none'; readonly furthest: Removal | null; readonly searched: Searched }
  /** The verdict is unsure for want of knowledge, which taking words out does not mend. */
  | { readonly kind: 'not-searched' };

type Score = (text: string) => Prediction | NoPrediction;

/** Characters that a search may score in all: a measure of work that is the same on every machine. */
const BUDGET = 90_000;
/** Characters between two pauses in which other work gets a turn. */
const PAUSE_EVERY = 12_000;
const LARGEST_SET = 3;
/** Sets grow only by the words that moved the score most when taken out alone. */
const BEAM = 8;
const MOST_SINGLES = 3;

/** Where the verdict turns sooner: −1 for a lower score, +1 for a higher one. */
function directionOf({ verdictByScore, margin }: Assessment): 1 | -1 {
  if (verdictByScore === 'label1') return -1;
  if (verdictByScore === 'label0') return 1;
  const up = Math.abs(Math.log(margin.threshold.oddsFactor ?? Infinity));
  const down = Math.abs(Math.log(margin.lowerBound.oddsFactor ?? Infinity));
  return up <= down ? 1 : -1;
}

interface Tried {
  readonly candidates: readonly Candidate[];
  readonly removal: Removal;
}

/** One search: the text, what has been spent on it, and the way towards another verdict. */
class Search {
  readonly direction: 1 | -1;
  readonly #text: string;
  readonly #assessment: Assessment;
  readonly #score: Score;
  #spent = 0;
  #sincePause = 0;

  constructor(text: string, assessment: Assessment, score: Score) {
    this.#text = text;
    this.#assessment = assessment;
    this.#score = score;
    this.direction = directionOf(assessment);
  }

  get exhausted(): boolean {
    return this.#spent + this.#text.length > BUDGET;
  }

  turns({ removal }: Tried): boolean {
    return removal.verdict !== this.#assessment.verdictByScore;
  }

  /** How far a removal moves the logit towards another verdict. */
  reach({ removal }: Tried): number {
    return this.direction * removal.logit;
  }

  /** Scores the text without these words; null when what is left cannot be judged. */
  async without(candidates: readonly Candidate[]): Promise<Tried | null> {
    await this.#pause();
    const spans = candidates.flatMap((one) => one.spans).sort((a, b) => a.start - b.start);
    const prediction = this.#score(withoutSpans(this.#text, spans));
    if (prediction.kind === 'no-prediction' || doubtOf(prediction.coverage) !== null) return null;
    const { logit, score } = prediction;
    const verdict = verdictOf(score, this.#assessment.policy);
    const removed = candidates.map(({ text }) => text);
    return { candidates, removal: { removed, logit, score, verdict } };
  }

  async #pause(): Promise<void> {
    this.#spent += this.#text.length;
    this.#sincePause += this.#text.length;
    if (this.#sincePause < PAUSE_EVERY) return;
    this.#sincePause = 0;
    await setImmediate();
  }
}

async function tryEach(
  search: Search,
  sets: readonly (readonly Candidate[])[],
): Promise<{ tried: Tried[]; count: number }> {
  const tried: Tried[] = [];
  let count = 0;
  for (const set of sets) {
    if (search.exhausted) break;
    const result = await search.without(set);
    count += 1;
    if (result) tried.push(result);
  }
  tried.sort((a, b) => search.reach(b) - search.reach(a));
  return { tried, count };
}

/** Grows the most telling removal word by word until the verdict turns or nothing more helps. */
async function grow(search: Search, singles: readonly Tried[]): Promise<Tried | undefined> {
  const beam = singles.slice(0, BEAM).flatMap(({ candidates }) => candidates);
  let best = singles[0];
  while (best && !search.turns(best) && best.candidates.length < LARGEST_SET) {
    const { candidates } = best;
    const sets = beam.filter((one) => !candidates.includes(one)).map((one) => [...candidates, one]);
    const [next] = (await tryEach(search, sets)).tried;
    if (!next || search.reach(next) <= search.reach(best)) break;
    best = next;
  }
  return best;
}

/**
 * Looks for words whose removal turns the verdict: every single word, then greedily up to three.
 * The same text gives the same answer everywhere, since work is counted in characters, not in time.
 */
export async function findCounterfactual(
  text: string,
  { assessment, receipt }: { readonly assessment: Assessment; readonly receipt: Receipt },
  score: Score,
): Promise<Counterfactual> {
  if (assessment.doubt !== null) return { kind: 'not-searched' };
  const read = text.slice(0, assessment.prediction.cutAt ?? text.length);
  const search = new Search(read, assessment, score);
  const pushes = ({ contribution }: Candidate): number => search.direction * contribution;
  const candidates = candidatesOf(receipt.heat, read).sort((a, b) => pushes(a) - pushes(b));
  const { tried, count } = await tryEach(
    search,
    candidates.map((candidate) => [candidate]),
  );
  const everySingle = tried.length === candidates.length;
  const searched = { tried: count, words: candidates.length, everySingle };
  const turns = tried.filter((one) => search.turns(one)).map(({ removal }) => removal);
  if (turns.length > 0) return { kind: 'single', turns: turns.slice(0, MOST_SINGLES), searched };
  const best = await grow(search, tried);
  if (best && search.turns(best)) return { kind: 'set', turn: best.removal, searched };
  return { kind: 'none', furthest: best?.removal ?? null, searched };
}
