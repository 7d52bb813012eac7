import type { Classifier } from '../classify/index.js';
import { type Adjusted, atBaseRate } from '../explain/base-rate.js';
import { type Explained, explainText } from '../explain/explain-text.js';
import { checkSentences } from '../wording/check.js';
import { wordsFor } from '../wording/words.js';
import { CommandFailure } from './failure.js';
import { cardPolicy } from './model.js';
import { plain } from './plain.js';
import { verdictLabel } from './verdict-label.js';
import { type Reasons, reasonsFor, whyData, whyText } from './why.js';

const words = wordsFor('en');

/** How a check is to be printed. */
export interface CheckOptions {
  readonly json: boolean;
  /** Whether to say what the score is made of. */
  readonly why?: boolean;
  /** Share of label 1 among the messages that the text is from, 0 to 1. */
  readonly baseRate?: number | undefined;
}

interface Answer {
  readonly explained: Explained;
  readonly reasons: Reasons | null;
  readonly adjusted: Adjusted | null;
}

async function explainedText(text: string, classifier: Classifier): Promise<Explained> {
  const result = await explainText(text, cardPolicy(classifier), classifier);
  if (result.kind === 'explained') return result;
  if (result.kind === 'unbalanced') throw new CommandFailure(words.t('why.unbalanced'));
  throw new CommandFailure(
    words.t(result.reason === 'empty' ? 'failure.noText' : 'failure.notFinite'),
  );
}

function asJson({ explained, reasons, adjusted }: Answer, { runtime }: Classifier): string {
  const { assessment } = explained;
  const { prediction, policy, probabilities, labels, odds, margin, doubt } = assessment;
  const { score, logit, model, coverage, cutAt } = prediction;
  const facts = { score, logit, odds, probabilities, verdict: verdictLabel(assessment), ...policy };
  const data = { ...facts, operator: '>=', margin, doubt, labels, coverage, cutAt, model };
  const further = {
    ...(reasons && whyData(reasons, words)),
    ...(adjusted && { atBaseRate: adjusted }),
  };
  return JSON.stringify({ ...data, runtime: runtime.name, ...further }, null, 2);
}

function asText({ explained, reasons, adjusted }: Answer, { runtime }: Classifier): string {
  const beside = { runtime: runtime.name, baseRate: adjusted };
  const said = checkSentences(explained.assessment, beside, words);
  const fields = [
    said.score,
    said.classes,
    said.threshold,
    ...(said.baseRate ? [said.baseRate] : []),
  ];
  const titled = fields.map(({ title, body }) => `${title}\n  ${body.replaceAll('\n', '\n  ')}`);
  const why = reasons ? [whyText(reasons, explained, words)] : [];
  return plain(
    [said.verdict, ...titled, said.meaning, ...why, said.limits, said.footer].join('\n\n'),
  );
}

/**
 * Checks one text and returns what to print.
 * @throws CommandFailure when there is no prediction
 */
export async function check(
  text: string,
  { json, why = false, baseRate }: CheckOptions,
  classifier: Classifier,
): Promise<string> {
  const explained = await explainedText(text, classifier);
  const { logit } = explained.assessment.prediction;
  const { calibration } = classifier.card.baseRates;
  const answer = {
    explained,
    reasons: why ? await reasonsFor(text, explained, classifier) : null,
    adjusted: baseRate === undefined ? null : atBaseRate(logit, baseRate, calibration),
  };
  return json ? asJson(answer, classifier) : asText(answer, classifier);
}
