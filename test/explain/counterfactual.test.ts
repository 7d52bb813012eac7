import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Classifier, load, type Prediction } from '../../src/classify/index.js';
import { packagePath } from '../../src/config/package.js';
import { type Counterfactual, findCounterfactual } from '../../src/explain/counterfactual.js';
import { changesBetween } from '../../src/explain/changes.js';
import { type Explained, explainText } from '../../src/explain/explain-text.js';
import { withoutSpans } from '../../src/explain/removal.js';
import { verdictOf } from '../../src/explain/verdict.js';
import { seededRandom } from '../../src/measure/index.js';
import { corpusTexts } from './texts.js';

let classifier: Classifier;

beforeAll(async () => {
  classifier = await load(packagePath('models', 'spam'));
});

afterAll(() => {
  classifier.dispose();
});

async function explained(text: string): Promise<Explained> {
  const { threshold, lowerBound } = classifier.card;
  const result = await explainText(text, { threshold, lowerBound }, classifier);
  if (result.kind !== 'explained') throw new Error(`${result.kind}: ${text}`);
  return result;
}

/** A model that counts "spam": one makes it unsure, two make it label 1. */
function countingScore(text: string): Prediction {
  const count = text.match(/spam/g)?.length ?? 0;
  const score = [0.1, 0.6, 0.95][Math.min(count, 2)] ?? 0;
  const coverage = { words: 5, known: 1, scriptKnown: 1 };
  const logit = Math.log(score / (1 - score));
  return { kind: 'prediction', model: 'counting', logit, score, coverage, cutAt: null };
}

async function searched(text: string, score = countingScore): Promise<Counterfactual> {
  const { assessment, receipt } = await explained(text);
  const policy = { threshold: 0.9, lowerBound: 0.5 };
  const own = score(text);
  const verdictByScore = verdictOf(own.score, policy);
  const fake = { ...assessment, prediction: own, policy, verdictByScore, doubt: null };
  return findCounterfactual(text, { assessment: fake, receipt }, score);
}

describe('the search for a counterfactual', () => {
  test('finds every single word that turns the verdict alone', async () => {
    const found = await searched('we spam here and spamming there');
    expect(found).toMatchObject({
      kind: 'single',
      searched: { tried: 6, words: 6, everySingle: true },
    });
    const removed = found.kind === 'single' ? found.turns.map((turn) => turn.removed) : [];
    expect(removed.flat().sort()).toEqual(['spam', 'spamming']);
  });

  test('takes out all occurrences of a word', async () => {
    const found = await searched('Spam spam of spam');
    expect(found).toMatchObject({ kind: 'single', turns: [{ removed: ['Spam'], score: 0.1 }] });
  });

  test('finds two words where one is not enough', async () => {
    const score = (text: string): Prediction => {
      const hits = ['red', 'blue'].filter((word) => text.includes(word)).length;
      return {
        ...countingScore(''),
        score: hits > 0 ? 0.95 : 0.1,
        logit: hits + (hits > 0 ? 2 : -2),
      };
    };
    const found = await searched('the red and the blue one', score);
    expect(found.kind).toBe('set');
    expect(found.kind === 'set' && [...found.turn.removed].sort()).toEqual(['blue', 'red']);
  });

  test('says that it found none, and how far it came', async () => {
    const constant = (): Prediction => countingScore('spam spam');
    const found = await searched('nothing matters here', constant);
    expect(found).toMatchObject({
      kind: 'none',
      searched: { everySingle: true },
      furthest: { score: 0.95 },
    });
  });

  test('does not claim every single word when what was left could not be judged', async () => {
    const { assessment, receipt } = await explained('ok');
    const found = await findCounterfactual('ok', { assessment, receipt }, (text) =>
      classifier.score(text),
    );
    expect(found).toMatchObject({ kind: 'none', furthest: null, searched: { everySingle: false } });
  });

  test('is cut for a long text of many words, by work and not by time', async () => {
    const text = Array.from({ length: 1200 }, (_, at) => `word${at}`)
      .join(' ')
      .slice(0, 6000);
    const [one, two] = [await searched(text), await searched(text)];
    expect(one).toEqual(two);
    if (one.kind === 'not-searched') throw new Error('not searched');
    expect(one.searched.tried).toBeLessThan(one.searched.words);
    expect(one.searched.everySingle).toBe(false);
  });

  test('is not made where the verdict is unsure for want of knowledge', async () => {
    const { assessment, receipt } = await explained('zxqvwk fjdkslw qpwoeiq');
    const found = await findCounterfactual('zxqvwk', { assessment, receipt }, countingScore);
    expect(found).toEqual({ kind: 'not-searched' });
  });

  test('reports scores that the model gives to the shortened text itself', async () => {
    for (const text of corpusTexts(150)) {
      const { assessment, receipt } = await explained(text);
      const score = (shorter: string) => classifier.score(shorter);
      const found = await findCounterfactual(text, { assessment, receipt }, score);
      const turns =
        found.kind === 'single' ? found.turns : found.kind === 'set' ? [found.turn] : [];
      for (const { score, verdict } of turns) {
        expect(verdictOf(score, assessment.policy)).toBe(verdict);
        expect(verdict).not.toBe(assessment.verdict);
      }
    }
  });
});

describe('contributions', () => {
  test('point at words whose deletion moves the logit further than deletions at random', async () => {
    const random = seededRandom(11);
    let [better, all] = [0, 0];
    for (const text of corpusTexts(9)) {
      const { receipt, assessment } = await explained(text);
      const words = receipt.heat.filter(({ kind }) => kind === 'word');
      if (words.length < 8) continue;
      const towards = assessment.verdictByScore === 'label1' ? 1 : -1;
      const moved = (chosen: typeof words): number => {
        const spans = chosen.toSorted((a, b) => a.start - b.start);
        const after = classifier.score(withoutSpans(text, spans));
        return after.kind === 'prediction' ? towards * (receipt.logit - after.logit) : 0;
      };
      const strongest = words.toSorted((a, b) => towards * (b.contribution - a.contribution));
      const draws = Array.from({ length: 20 }, () =>
        moved(
          words
            .map((word) => ({ word, at: random() }))
            .sort((a, b) => a.at - b.at)
            .slice(0, 3)
            .map(({ word }) => word),
        ),
      );
      const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length;
      all += 1;
      if (moved(strongest.slice(0, 3)) > mean) better += 1;
    }
    expect(all).toBeGreaterThan(200);
    expect(better / all).toBeGreaterThanOrEqual(0.9);
  }, 120_000);
});

describe('the changes between two texts', () => {
  test('name the words that came and went, and add up to the difference', async () => {
    const [before, after] = ['claim your free nitro now', 'claim your lunch now please'];
    const changes = changesBetween(
      { text: before, receipt: (await explained(before)).receipt },
      { text: after, receipt: (await explained(after)).receipt },
    );
    expect(changes.went.map(({ text }) => text).sort()).toEqual(['free', 'nitro']);
    expect(changes.came.map(({ text }) => text).sort()).toEqual(['lunch', 'please']);
    const sum = (shares: typeof changes.came): number =>
      shares.reduce((total, { contribution }) => total + contribution, 0);
    expect(sum(changes.came) - sum(changes.went) + changes.rest).toBeCloseTo(
      changes.difference,
      12,
    );
  });
});
