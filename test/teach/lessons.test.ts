import { beforeAll, describe, expect, test } from 'vitest';
import { lessonReply } from '../../src/render/lesson.js';
import type { Bench } from '../../src/teach/bench.js';
import { pageCount, stepAt } from '../../src/teach/lesson.js';
import { lessonIds, lessonOn } from '../../src/teach/lessons/index.js';
import type { Values } from '../../src/teach/quantity.js';
import { lessonList, lessonPage } from '../../src/wording/lesson.js';
import type { LessonText } from '../../src/wording/teaching-text.js';
import { teachingIn } from '../../src/wording/teaching.js';
import { languages, wordsFor } from '../../src/wording/words.js';
import { shiftedBench, shifts, shippedBench } from './bench.js';
import { writtenNumbers } from './written-numbers.js';

const buttons = {
  back: 'b',
  next: 'n',
  trial: 't',
  game: 'g',
  nextLesson: 'l',
  overview: 'o',
  answers: ['1', '2', '3', '4'],
};

function templatesOf({ title, about, cards, trial, question }: LessonText): readonly string[] {
  const ofCards = cards.flatMap(({ title: heading, body, alt, picture }) => [
    heading,
    body,
    alt,
    picture.title,
    picture.x ?? '',
    picture.y ?? '',
    ...(picture.names ?? []),
  ]);
  return [title, about, ...ofCards, trial, question.ask, ...question.options, question.why];
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

describe.each([...languages.keys()])('lessons in %s', (language) => {
  const words = wordsFor(language);
  let bench: Bench;
  beforeAll(async () => {
    bench = await shippedBench(1.2);
  });

  test.each(lessonIds)('%s states no number that is not computed', (id) => {
    expect(templatesOf(teachingIn(words).lessons[id]).flatMap(writtenNumbers)).toEqual([]);
  });

  test.each(lessonIds)('%s has short cards, one picture each, and a right answer', (id) => {
    const text = teachingIn(words).lessons[id];
    const lesson = lessonOn(id, bench);
    expect(lesson.pictures).toHaveLength(text.cards.length);
    expect(text.question.options[lesson.correct]).toBeDefined();
    expect(lesson.sources.length).toBeGreaterThan(1);
    for (const { body } of text.cards) {
      expect(wordsIn(body)).toBeGreaterThan(60);
      expect(wordsIn(body)).toBeLessThan(150);
    }
  });

  test.each(lessonIds)('%s names every bar and every line of its pictures', (id) => {
    const { cards } = teachingIn(words).lessons[id];
    const { pictures } = lessonOn(id, bench);
    const named = cards.map(({ picture }) => picture.names?.length ?? 0);
    const drawn = pictures.map((picture) => {
      if (picture.kind === 'bars') return picture.bars.length;
      return picture.kind === 'lines' ? picture.lines.length : 0;
    });
    expect(named).toEqual(drawn);
  });

  test.each(lessonIds)(
    'every page of %s fits Discord and its picture has alt text',
    async (id) => {
      const lesson = lessonOn(id, bench);
      const pages = pageCount(lesson);
      for (let page = 0; page < pages; page += 1) {
        const said = lessonPage(lesson, { step: stepAt(lesson, page), page, pages }, words);
        const reply = await lessonReply(said, buttons, words);
        const embed = reply.embeds[0]?.toJSON();
        expect(JSON.stringify(said)).not.toMatch(/\{\{|undefined|(?<!`)NaN|Infinity/);
        expect(embed?.description?.length).toBeLessThanOrEqual(4096);
        expect(embed?.title?.length).toBeLessThanOrEqual(256);
        expect(embed?.footer?.text.length).toBeLessThanOrEqual(2048);
        for (const { value } of embed?.fields ?? []) expect(value.length).toBeLessThanOrEqual(1024);
        expect(reply.components.length).toBeLessThanOrEqual(5);
        expect(reply.files).toHaveLength(said.picture === null ? 0 : 1);
        for (const { description } of reply.files) {
          expect(description?.length).toBeGreaterThan(30);
          expect(description?.length).toBeLessThanOrEqual(1024);
        }
      }
    },
    60_000,
  );

  test.each(lessonIds)('the question of %s can be answered in every way', (id) => {
    const lesson = lessonOn(id, bench);
    const { options } = teachingIn(words).lessons[id].question;
    const place = { page: pageCount(lesson) - 1, pages: pageCount(lesson) };
    const bodies = options.map(
      (_, chosen) =>
        lessonPage(lesson, { step: { kind: 'question', chosen }, ...place }, words).body,
    );
    expect(new Set(bodies).size).toBe(options.length);
  });

  test('the list fits a select menu', () => {
    const { entries, body } = lessonList(lessonIds, bench.card.id, words);
    expect(entries.length).toBeLessThanOrEqual(25);
    expect(body.length).toBeLessThanOrEqual(4096);
    for (const { title, about } of entries) {
      expect(title.length).toBeLessThanOrEqual(100);
      expect(about.length).toBeLessThanOrEqual(100);
    }
  });
});

test('another model gives other numbers under the same words', async () => {
  const bench = await shippedBench();
  const other: Bench = { ...bench, policy: { threshold: 0.42, lowerBound: 0.11 } };
  const words = wordsFor('en');
  const place = { step: { kind: 'card', index: 0 }, page: 0, pages: 5 } as const;
  const text = lessonPage(lessonOn('thresholds', other), place, words).body;
  expect(text).toContain('score ≥ 0.42, unsure if score ≥ 0.11');
});

function valueOf(values: Values, name: string): string | number | undefined {
  const quantity = values[name];
  return quantity && 'value' in quantity ? quantity.value : undefined;
}

describe('whatever the model, what the words take for granted holds', () => {
  test.each(shifts)('precision and recall are traded for each other, shifted by %d', async (by) => {
    const { values } = lessonOn('precision-recall', await shiftedBench(by));
    expect(values['recallLow']).toEqual({ kind: 'share', value: 1 });
    expect(values['recallHigh']).not.toEqual(values['recallLow']);
  });

  test.each(shifts)(
    'the score of the lesson on thresholds lies between the two, by %d',
    async (by) => {
      const { values } = lessonOn('thresholds', await shiftedBench(by));
      const [low, middle, high] = ['low', 'middle', 'high'].map((name) =>
        Number(valueOf(values, name)),
      );
      expect(low).toBeLessThanOrEqual(middle ?? 0);
      expect(high).toBeGreaterThan(middle ?? 1);
    },
  );

  test('plain cases of either class are samples of that class', async () => {
    const bench = await shippedBench();
    const turned = {
      ...bench,
      samples: bench.samples.map((one) => ({ ...one, score: 1 - one.score })),
    };
    const { values } = lessonOn('label-one', turned);
    const labelOf = (name: string): number | undefined =>
      turned.samples.find(({ text }) => text === valueOf(values, name))?.label;
    expect([labelOf('highText'), labelOf('lowText')]).toEqual([1, 0]);
  });
});
