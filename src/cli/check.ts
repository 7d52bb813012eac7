import type { Classifier } from '../classify/index.js';
import { type Assessment, assess } from '../explain/assess.js';
import { checkSentences } from '../wording/check.js';
import { wordsFor } from '../wording/words.js';
import { CommandFailure } from './failure.js';
import { cardPolicy } from './model.js';
import { plain } from './plain.js';
import { verdictLabel } from './verdict-label.js';

const words = wordsFor('en');

async function assessText(text: string, classifier: Classifier): Promise<Assessment> {
  const prediction = await classifier.classify(text);
  if (prediction.kind === 'no-prediction')
    throw new CommandFailure(
      words.t(prediction.reason === 'empty' ? 'failure.noText' : 'failure.notFinite'),
    );
  return assess(prediction, classifier.card.labels, cardPolicy(classifier));
}

function asJson(assessment: Assessment, { runtime }: Classifier): string {
  const { prediction, policy, probabilities, labels, odds } = assessment;
  const { score, logit, model, coverage, cutAt } = prediction;
  const facts = { score, logit, odds, probabilities, verdict: verdictLabel(assessment), ...policy };
  const data = { ...facts, operator: '>=', labels, coverage, cutAt, model, runtime: runtime.name };
  return JSON.stringify(data, null, 2);
}

function asText(assessment: Assessment, { runtime }: Classifier): string {
  const said = checkSentences(assessment, { runtime: runtime.name, baseRate: null }, words);
  const titled = [said.score, said.classes, said.threshold].map(
    ({ title, body }) => `${title}\n  ${body.replaceAll('\n', '\n  ')}`,
  );
  return plain([said.verdict, ...titled, said.meaning, said.limits, said.footer].join('\n\n'));
}

/**
 * Checks one text and returns what to print.
 * @throws CommandFailure when there is no prediction
 */
export async function check(
  text: string,
  { json }: { readonly json: boolean },
  classifier: Classifier,
): Promise<string> {
  const assessment = await assessText(text, classifier);
  return json ? asJson(assessment, classifier) : asText(assessment, classifier);
}
