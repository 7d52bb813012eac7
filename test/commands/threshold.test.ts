import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OptionValues } from '../../src/playground/actor/options.js';
import { type HamletStage, stageHamlet } from '../hamlet.js';
import { customIdOf } from '../message.js';
import { said } from '../said.js';

describe('/threshold through the local Discord', () => {
  let stage: HamletStage;
  beforeAll(async () => {
    stage = await stageHamlet();
  });
  afterAll(() => stage.close());

  const explore = (values: OptionValues = {}, who = stage.member) =>
    who.slash(stage.general, 'threshold', values).reply();

  test('anybody sees what a threshold catches, misses and wrongly flags, on which messages', async () => {
    const answer = await explore({ value: 0.5 });
    const text = said(answer);
    expect(text).toContain('What a threshold of 0.50 does');
    expect(text).toContain('Moving the threshold changes verdicts, never scores');
    expect(text).toMatch(/Caught \(recall\): \*\*[\d,]+\*\* of [\d,]+ spam · .+95 % interval/);
    expect(text).toMatch(/Missed: \*\*[\d,]+\*\* of [\d,]+ spam/);
    expect(text).toMatch(/Wrongly flagged \(false alarms\): \*\*\d+\*\* of [\d,]+ not spam/);
    expect(text).toMatch(/Precision: [\d.]+ % of what it flags is spam, at the [\d.]+ % spam/);
    expect(text).toMatch(/Counted on “.+”, [\d,]+ spam and [\d,]+ not spam/);
    expect(answer.visibleTo).toBe(stage.member.id);
    expect(answer.attachments[0]).toMatchObject({ contentType: 'image/png' });
    expect(answer.attachments[0]?.description).toContain('threshold 0.50 as a line');
  });

  test('between two steps of the card it gives a range instead of a guess', async () => {
    expect(said(await explore({ value: 0.955 }))).toMatch(
      /\*\*[\d,]+ to [\d,]+\*\* of [\d,]+ spam/,
    );
  });

  test('costs lead to a threshold, and the sum is shown', async () => {
    const text = said(await explore({ 'false-alarm-cost': 9, 'miss-cost': 1 }));
    expect(text).toContain('9 / (9 + 1) = 0.90');
    expect(text).toContain('What a threshold of 0.90 does');
    expect(text).toContain('calibrated scores only');
  });

  test('half a question is answered with what is missing', async () => {
    expect(said(await explore({ 'miss-cost': 1 }))).toContain('Give both costs, or neither');
    const both = { value: 0.5, 'miss-cost': 1, 'false-alarm-cost': 1 };
    expect(said(await explore(both))).toContain('Give a value or two costs');
  });

  test('the last checked message is placed, for the person who checked it only', async () => {
    await stage.member.slash(stage.general, 'check', { text: 'see you at the raid' }).reply();
    expect(said(await explore({ value: 0.5 }))).toMatch(/Your last check\nIt scored 0\.\d+\./);
    expect(said(await explore({ value: 0.5 }, stage.moderator))).not.toContain('Your last check');
  });

  test('buttons move the threshold in place', async () => {
    const first = await explore({ value: 0.5 });
    const second = await stage.member.click(first, customIdOf(first, 'Higher')).reply();
    expect(said(second)).toContain('What a threshold of 0.55 does');
    expect(second.attachments).toHaveLength(1);
    const third = await stage.member.click(second, customIdOf(second, 'Lower')).reply();
    expect(said(third)).toContain('What a threshold of 0.50 does');
  });

  test('only moderators are offered “Use here”; it leads to the preview, and what is saved holds', async () => {
    const plain = await explore({ value: 0.6 });
    expect(() => customIdOf(plain, 'Use here')).toThrow();
    const mine = await explore({ value: 0.6 }, stage.moderator);
    const preview = await stage.moderator.click(mine, customIdOf(mine, 'Use here')).reply();
    expect(said(preview)).toMatch(/Threshold: 0\.\d+ → \*\*0\.60\*\*/);
    await stage.moderator.click(preview, customIdOf(preview, 'Save')).reply();
    expect(said(await explore())).toContain('What a threshold of 0.60 does');
  });

  test('with a base rate, costs apply to the adjusted score and precision to this server', async () => {
    const values = { 'base-rate': 2 };
    const preview = await stage.moderator.slash(stage.general, 'settings change', values).reply();
    await stage.moderator.click(preview, customIdOf(preview, 'Save')).reply();
    const text = said(await explore({ 'false-alarm-cost': 9, 'miss-cost': 1 }));
    expect(text).toMatch(/so 0\.90 there is 0\.9\d+ on the score as shown/);
    expect(text).toContain('At this server’s base rate of 2.00 %');
  });

  test('it works in direct messages, and in German', async () => {
    const german = stage.discord.user('Lessing', { locale: 'de' });
    const answer = await german.slash(german.dm(), 'threshold', { value: 0.5 }).reply();
    expect(said(answer)).toContain('Was ein Schwellenwert von 0,50 bewirkt');
  });
});
