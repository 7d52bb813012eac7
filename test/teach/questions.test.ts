import { beforeAll, describe, expect, test } from 'vitest';
import { interpret } from '../../src/interpret/index.js';
import { answeredReply, questionReply } from '../../src/render/quiz-question.js';
import type { Bench } from '../../src/teach/bench.js';
import { makeQuestion, questionAt, questionKinds } from '../../src/teach/questions/index.js';
import { rate } from '../../src/teach/rate.js';
import { explanation, questionSentences, verdictOnAnswer } from '../../src/wording/question.js';
import { teachingIn } from '../../src/wording/teaching.js';
import { languages, wordsFor } from '../../src/wording/words.js';
import { shiftedBench, shifts, shippedBench } from './bench.js';
import { writtenNumbers } from './written-numbers.js';

let bench: Bench;
beforeAll(async () => {
  bench = await shippedBench();
});

const SEEDS = Array.from({ length: 40 }, (_, at) => at + 1);

describe.each([...languages.keys()])('questions in %s', (language) => {
  const words = wordsFor(language);

  test.each(questionKinds)('%s states no number that is not computed', (kind) => {
    const { ask, options, why, picture } = teachingIn(words).questions[kind];
    const pictures = Object.values(picture).flatMap(({ title, alt, x = '', y = '' }) => [
      title,
      alt,
      x,
      y,
    ]);
    const texts = [ask, options, why].flatMap((table) => Object.values(table));
    expect([...texts, ...pictures].flatMap(writtenNumbers)).toEqual([]);
  });

  test.each(questionKinds)('%s has all its words for forty seeds, inside the limits', (kind) => {
    for (const seed of SEEDS) {
      const question = makeQuestion(kind, bench, { seed, number: seed % 20 });
      const said = questionSentences(question, words);
      const { why, picture } = explanation(question, words);
      const embed = questionReply(said, question.options).embeds[0]?.toJSON();
      expect(JSON.stringify([said, why, picture])).not.toMatch(/\{\{|undefined|NaN|Infinity/);
      expect(embed?.description?.length).toBeLessThanOrEqual(2000);
      for (const { value } of embed?.fields ?? []) expect(value.length).toBeLessThanOrEqual(1024);
      expect(new Set(said.options.map(({ text }) => text)).size).toBe(said.options.length);
      expect(picture.alt.length).toBeGreaterThan(30);
      expect(picture.alt.length).toBeLessThanOrEqual(1024);
    }
  });

  test.each(questionKinds)('%s names every bar and line that it draws', (kind) => {
    for (const seed of SEEDS) {
      const question = makeQuestion(kind, bench, { seed, number: 0 });
      const { picture } = question;
      const { names } = explanation(question, words).picture;
      if (picture.kind === 'bars') expect(names).toHaveLength(picture.bars.length);
      if (picture.kind === 'lines') expect(names).toHaveLength(picture.lines.length);
    }
  });

  test.each(questionKinds)(
    '%s explains itself after every answer, with a picture',
    async (kind) => {
      const question = makeQuestion(kind, bench, { seed: 3, number: 1 });
      const verdicts = question.options.map((_, option) =>
        verdictOnAnswer(question, option, rate(question.rating, option), words),
      );
      expect(new Set(verdicts).size).toBe(question.options.length);
      const outcome = { ...explanation(question, words), verdict: verdicts[0] ?? '', next: 'next' };
      const reply = await answeredReply(questionSentences(question, words), outcome, words);
      expect(reply.files[0]?.description?.length).toBeGreaterThan(30);
    },
  );
});

test.each(shifts)('another model, shifted by %d, finds something to ask', async (by) => {
  const other = await shiftedBench(by);
  for (const seed of SEEDS)
    for (const kind of questionKinds) {
      const question = makeQuestion(kind, other, { seed, number: seed });
      const { options } = questionSentences(question, wordsFor('en'));
      expect(new Set(options.map(({ text }) => text)).size).toBe(options.length);
      expect(options.length).toBeGreaterThan(1);
    }
});

test('what moved a message most is clearly ahead of every other answer', () => {
  for (const number of bench.samples.keys()) {
    const { picture, rating } = makeQuestion('mover', bench, { seed: 1, number });
    if (picture.kind !== 'bars' || rating.kind !== 'choice') throw new Error('bars and a choice');
    const [top = 0, ...others] = picture.bars.slice(1, -2).map(({ value }) => Math.abs(value));
    expect(Math.max(...others)).toBeLessThanOrEqual(top - 0.1);
  }
});

test('the same seed gives the same quiz, and every kind comes once before any comes again', () => {
  const quiz = () => questionKinds.map((_, number) => questionAt(9, number, bench));
  expect(quiz()).toEqual(quiz());
  expect(new Set(quiz().map(({ kind }) => kind)).size).toBe(questionKinds.length);
});

test('a quiz on messages shows none twice before it has shown all twenty', () => {
  const shown = Array.from(
    { length: 20 },
    (_, number) => makeQuestion('side', bench, { seed: 4, number }).shown?.text,
  );
  expect(new Set(shown).size).toBe(20);
});

test('the right answer to a question about the side is the verdict of the live model', () => {
  for (const seed of SEEDS) {
    const question = makeQuestion('side', bench, { seed, number: 2 });
    const { score } = bench.read(question.shown?.text ?? '');
    const { threshold, lowerBound } = bench.policy;
    const verdict = score >= threshold ? 'label1' : score >= lowerBound ? 'unsure' : 'label0';
    expect(question.options[question.rating.kind === 'choice' ? question.rating.correct : -1]).toBe(
      verdict,
    );
  }
});

test('what a quiz prints is what the interpreter reads: logits and separate sigmoids', () => {
  const kinds = { logits: ['logits', 'unbounded'], separate: ['multi-label'] };
  for (const [form, expected] of Object.entries(kinds)) {
    const questions = SEEDS.flatMap((seed) =>
      [0, 1, 2, 3, 4].map((number) => makeQuestion('array', bench, { seed, number })),
    );
    const asked = questions.find((question) => question.form === form);
    const read = interpret(asked?.shown?.text ?? '');
    expect(expected).toContain('reading' in read ? 'reading' : read.kind);
  }
});

test('an estimate costs what log loss and Brier say, and earns one less its Brier score', () => {
  const { rating } = makeQuestion('estimate', bench, { seed: 1, number: 0 });
  if (rating.kind !== 'estimate') throw new Error('an estimate is rated as one');
  for (const [option, probability] of rating.probabilities.entries()) {
    const rated = rate(rating, option);
    if (rated.kind !== 'estimate') throw new Error('an estimate is rated as one');
    const given = rating.label === 1 ? probability : 1 - probability;
    expect(rated.said.logLoss).toBeCloseTo(-Math.log(given), 12);
    expect(rated.said.brier).toBeCloseTo((1 - given) ** 2, 12);
    expect(rated.points).toBeCloseTo(1 - rated.said.brier, 12);
  }
});
