import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '../../src/playground/state/entities.js';
import { type HamletStage, stageHamlet } from '../hamlet.js';
import { customIdOf } from '../message.js';

function embedOf({ embeds }: Message) {
  const [embed] = embeds;
  if (embed === undefined) throw new Error('the message has no embed');
  return embed;
}

describe('/quiz through the local Discord', () => {
  let stage: HamletStage;
  beforeAll(async () => {
    stage = await stageHamlet();
  });
  afterAll(() => stage.close());

  const press = (message: Message, label: string) =>
    stage.member.click(message, customIdOf(message, label));

  test('the same seed asks the same questions, privately', async () => {
    const mine = stage.member.slash(stage.general, 'quiz solo', { seed: 7 });
    const theirs = stage.moderator.slash(stage.general, 'quiz solo', { seed: 7 });
    expect(await mine.acknowledged()).toMatchObject({ ephemeral: true });
    expect(embedOf(await mine.reply())).toEqual(embedOf(await theirs.reply()));
  });

  test('every answer is followed by why, with a picture that has alt text, and a next question', async () => {
    let page = await stage.member.slash(stage.general, 'quiz solo', { seed: 3 }).reply();
    for (let turn = 1; turn <= 8; turn += 1) {
      expect(embedOf(page).title).toMatch(new RegExp(`^Question ${turn}: `));
      expect(page.attachments).toHaveLength(0);
      const answered = await press(page, 'B').reply();
      expect(embedOf(answered).description).toMatch(/is right\.\*\*|is not right;|Brier score/);
      expect(answered.attachments[0]?.description?.length).toBeGreaterThan(30);
      page = await press(answered, 'Next question').reply();
    }
  });

  test('the threshold moves over the samples, and the counts follow', async () => {
    const game = await stage.member.slash(stage.general, 'quiz threshold').reply();
    const before = embedOf(game);
    expect(before.description).toMatch(/spam if score ≥ 0\.\d+, else not spam/);
    const after = embedOf(await press(game, '−').reply());
    expect(after.title).not.toBe(before.title);
    expect(after.description).toContain('(recall)');
  });

  test('the game opens from a lesson, beside it', async () => {
    const lesson = await stage.member
      .slash(stage.general, 'learn', { topic: 'thresholds' })
      .reply();
    const game = press(lesson, 'Move the threshold');
    expect(await game.acknowledged()).toMatchObject({ ephemeral: true });
    expect(embedOf(await game.reply()).title).toMatch(/^Threshold 0\.\d+$/);
  });
});
