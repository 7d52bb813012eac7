import ora from 'ora';
import { z } from 'zod';
import type { Classifier } from '../classify/index.js';
import { assess } from '../explain/assess.js';
import { lines } from './lines.js';
import { cardPolicy } from './model.js';
import { Output } from './output.js';
import { verdictLabel } from './verdict-label.js';

const row = z.looseObject({ text: z.string() });
const PROGRESS_EVERY = 1000;

/** Thrown for a line that cannot be scored. */
class BadLine extends Error {}

function textOf(line: string): string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw new BadLine('not JSON');
  }
  const result = row.safeParse(parsed);
  if (!result.success) throw new BadLine('no "text" that is a string');
  return result.data.text;
}

function scoreLine(line: string, classifier: Classifier): object {
  const prediction = classifier.score(textOf(line));
  if (prediction.kind === 'no-prediction')
    throw new BadLine(
      prediction.reason === 'empty' ? 'no words to score' : 'the model returned no finite number',
    );
  const assessment = assess(prediction, classifier.card.labels, cardPolicy(classifier));
  return {
    score: prediction.score,
    logit: prediction.logit,
    verdict: verdictLabel(assessment),
  };
}

/**
 * Reads `{"text": …}` a line and writes `{"score": …, "logit": …, "verdict": …}` a line, in order.
 * A bad line gives `{"error": …}` in its place and is reported with its number.
 * @returns how many lines were bad
 */
export async function score(
  classifier: Classifier,
  { stdin, stdout, stderr }: Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr'>,
): Promise<number> {
  const output = new Output(stdout);
  const progress = ora({ stream: stderr, isEnabled: stderr.isTTY }).start();
  let count = 0;
  let bad = 0;
  for await (const line of lines(stdin)) {
    count += 1;
    if (stderr.isTTY && count % PROGRESS_EVERY === 0) progress.text = `${count} messages`;
    try {
      await output.line(JSON.stringify(scoreLine(line, classifier)));
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      bad += 1;
      stderr.write(`line ${count}: ${error.message}\n`);
      await output.line(JSON.stringify({ error: error.message }));
    }
  }
  await output.flush();
  progress.stop();
  return bad;
}
