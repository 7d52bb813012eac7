import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '../../src/playground/state/entities.js';
import { type HamletStage, stageHamlet } from '../hamlet.js';
import { customIdOf } from '../message.js';

function embedOf({ embeds }: Message) {
  const [embed] = embeds;
  if (embed === undefined) throw new Error('the message has no embed');
  return embed;
}

describe('/learn through the local Discord', () => {
  let stage: HamletStage;
  beforeAll(async () => {
    stage = await stageHamlet();
  });
  afterAll(() => stage.close());

  const learn = (topic: string, options: Record<string, string | boolean> = {}) =>
    stage.member.slash(stage.general, 'learn', { topic, ...options });
  const press = (message: Message, label: string) =>
    stage.member.click(message, customIdOf(message, label));

  test('a lesson is read card by card, each with a picture and its alt text', async () => {
    let page = await learn('sigmoid-output').reply();
    const titles = new Set<string | null | undefined>();
    for (const label of ['Next', 'Next', 'Next', 'Next', 'Back']) {
      titles.add(embedOf(page).title);
      if (embedOf(page).title !== 'One question') {
        expect(page.attachments).toHaveLength(1);
        expect(page.attachments[0]?.description?.length).toBeGreaterThan(40);
      }
      page = await press(page, label).reply();
    }
    expect(titles.size).toBe(5);
    expect(embedOf(page).title).toBe('Try it');
  });

  test('the lesson on pictures asks the picture model, and its shares add up', async () => {
    const first = await learn('images').reply();
    const text = embedOf(await press(first, 'Next').reply()).description ?? '';
    const shares =
      /quarters (.+?), together (.+?); with the bias (.+?) they make a logit of (.+?),/;
    const [, quarters = '', ...sums] = shares.exec(text) ?? [];
    const hundredths = (printed: string): number =>
      Math.round(100 * Number(printed.replace('−', '-')));
    const parts = quarters.split(/, | and /).map(hundredths);
    const [cells, bias, logit] = sums.map(hundredths);
    expect(parts).toHaveLength(4);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(cells);
    expect((cells ?? NaN) + (bias ?? NaN)).toBe(logit);
  });

  test('the question tells whether an answer is right and why, and where to read on', async () => {
    let page = await learn('sigmoid-output').reply();
    for (let turn = 0; turn < 4; turn += 1) page = await press(page, 'Next').reply();
    expect(page.attachments).toHaveLength(0);
    const wrong = await press(page, 'A').reply();
    expect(embedOf(wrong).description).toContain('**A is not right; B is.**');
    expect(JSON.stringify(embedOf(wrong).fields)).toContain('https://keras.io/');
  });

  test('the trial opens the message, and compares what is made of it', async () => {
    let page = await learn('sigmoid-output').reply();
    for (let turn = 0; turn < 3; turn += 1) page = await press(page, 'Next').reply();
    const modal = await press(page, 'Try it').modal();
    const answer = stage.member.submitModal(modal, { text: 'see you at eight' });
    expect(await answer.acknowledged()).toMatchObject({ ephemeral: true });
    const text = embedOf(await answer.reply()).description;
    expect(text).toMatch(/Before: score \*\*0\.\d+/);
    expect(text).toMatch(/moves the log-odds of spam down by \d+\.\d\d/);
  });

  test('without a topic every lesson is listed, and the menu opens one', async () => {
    const list = await stage.member.slash(stage.general, 'learn').reply();
    expect(embedOf(list).description).toContain('**Thresholds**');
    const lesson = stage.member.select(list, 'learn:1:choose', ['thresholds']);
    expect(embedOf(await lesson.reply()).footer?.text).toMatch(/^Thresholds · card 1 of/);
  });

  test('topics are found while they are typed, by any part of their title', async () => {
    const typed = stage.member.autocomplete(stage.general, 'learn', 'topic', 'RECALL');
    expect(await typed.choices()).toEqual([
      { name: 'Precision, recall and the confusion matrix', value: 'precision-recall' },
    ]);
  });

  test('a lesson that does not exist is refused with a sentence', async () => {
    const reply = await learn('astrology').reply();
    expect(reply.content).toContain('no such lesson');
  });

  test('a shared lesson is turned by its owner; others get the page privately', async () => {
    const shared = await learn('thresholds', { share: true }).reply();
    const other = stage.moderator.click(shared, customIdOf(shared, 'Next'));
    expect(await other.acknowledged()).toMatchObject({ ephemeral: true });
    expect(embedOf(await other.reply()).title).toBe('Low or high?');
    const turned = await press(shared, 'Next').reply();
    expect(turned.id).toBe(shared.id);
    expect(embedOf(turned).title).toBe('Low or high?');
  });

  test('who has just checked a message sees it on the curve, and nobody else does', async () => {
    await stage.member.slash(stage.general, 'check', { text: 'free nitro, click here' }).reply();
    const mine = embedOf(await learn('sigmoid-output').reply()).description;
    expect(mine).toContain('The dot called “yours” is the message that you checked last');
    const shared = embedOf(await learn('sigmoid-output', { share: true }).reply()).description;
    const theirs = stage.moderator.slash(stage.general, 'learn', { topic: 'sigmoid-output' });
    for (const text of [shared, embedOf(await theirs.reply()).description])
      expect(text).not.toContain('called “yours”');
  });

  test('answers under a shared lesson are private, so that the class can still guess', async () => {
    let page = await learn('thresholds', { share: true }).reply();
    for (let turn = 0; turn < 4; turn += 1) page = await press(page, 'Next').reply();
    const answer = press(page, 'A');
    expect(await answer.acknowledged()).toMatchObject({ ephemeral: true });
    expect(embedOf(await answer.reply()).description).toContain('**A is right.**');
  });
});
