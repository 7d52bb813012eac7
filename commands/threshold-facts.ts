import { sigmoid } from '../src/classify/index.js';
import { thresholdAtBaseRate } from '../src/explain/base-rate-threshold.js';
import {
  precisionRange,
  type ThresholdOutcome,
  thresholdOutcome,
} from '../src/explain/threshold-outcome.js';
import { verdictOf } from '../src/explain/verdict.js';
import { costThreshold, type Costs, wilsonInterval } from '../src/measure/index.js';
import type { ThresholdFacts } from '../src/wording/threshold.js';
import type { Services } from './command.js';
import type { ServerSettings } from './server-settings.js';

const DECIMALS = 6;

/** What somebody asks about: a threshold, or costs that lead to one. */
export type Question = { readonly threshold: number } | { readonly costs: Costs };

/** Somebody who asks, and where. */
export interface Asker {
  readonly userId: string;
  readonly serverId: string | null;
}

function round(value: number): number {
  return Number(value.toFixed(DECIMALS));
}

function intervalsOf(outcome: ThresholdOutcome): ThresholdFacts['intervals'] {
  const { caught, flagged, positives, negatives } = outcome;
  if (caught.least !== caught.most || flagged.least !== flagged.most) return null;
  return {
    caught: wilsonInterval(caught.least, positives),
    flagged: wilsonInterval(flagged.least, negatives),
  };
}

function lastCheck(
  logit: number | null,
  threshold: number,
  { lowerBound }: ServerSettings,
): ThresholdFacts['last'] {
  if (logit === null) return null;
  const score = sigmoid(logit);
  const policy = { threshold, lowerBound: Math.min(lowerBound, threshold) };
  return { score, verdict: verdictOf(score, policy) };
}

/** The threshold that a question leads to in a server with these settings, and the ideal before any base rate. */
function chosen(
  question: Question,
  { baseRate }: ServerSettings,
  calibration: number,
): { readonly threshold: number; readonly costs: ThresholdFacts['costs'] } {
  if ('threshold' in question) return { threshold: round(question.threshold), costs: null };
  const ideal = costThreshold(question.costs);
  const threshold = baseRate === null ? ideal : thresholdAtBaseRate(ideal, calibration, baseRate);
  return { threshold: round(threshold), costs: { ...question.costs, ideal: round(ideal) } };
}

/** Everything that is to be said of a threshold, for one person in one place. */
export async function thresholdFacts(
  question: Question | null,
  { userId, serverId }: Asker,
  { classifier, checks, policyOf }: Services,
): Promise<ThresholdFacts> {
  const { card } = classifier;
  const settings = await policyOf(serverId);
  const asked = question ?? { threshold: settings.threshold };
  const { threshold, costs } = chosen(asked, settings, card.baseRates.calibration);
  const outcome = thresholdOutcome(card.sweep, threshold);
  const { positives, negatives } = outcome;
  const { baseRate } = settings;
  return {
    card,
    outcome,
    here: settings.threshold,
    intervals: intervalsOf(outcome),
    precision: precisionRange(outcome, positives / (positives + negatives)),
    atBaseRate:
      baseRate === null ? null : { rate: baseRate, precision: precisionRange(outcome, baseRate) },
    costs,
    last: lastCheck(await checks.lastLogit(userId), threshold, settings),
  };
}
