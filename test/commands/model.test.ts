import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HamletStage, stageHamlet } from '../hamlet.js';
import { customIdOf } from '../message.js';

describe('/model', () => {
  let stage: HamletStage;
  beforeAll(async () => {
    stage = await stageHamlet();
  });
  afterAll(() => stage.close());

  const card = () => stage.member.slash(stage.general, 'model');

  async function view(name: string) {
    const message = await card().reply();
    return stage.member.select(message, 'model:1:view', [name]).reply();
  }

  test('answers privately with labels, operator, set, intervals and limits', async () => {
    expect(await card().acknowledged()).toMatchObject({ ephemeral: true });
    const text = JSON.stringify((await card().reply()).embeds);
    expect(text).toContain('Label 0 = not spam, label 1 = spam');
    expect(text).toMatch(/spam if score ≥ 0\.\d+, unsure if score ≥ 0\.\d+, else not spam/);
    expect(text).toMatch(/precision \d\.\d{3} \(\d\.\d{3} to \d\.\d{3}\)/);
    expect(text).toContain('test parts of all sets');
    expect(text).toContain('neither the sender');
  });

  test.each(['reliability', 'roc', 'precisionRecall', 'histogram'])(
    'shows the plot %s as a PNG with words that stand for it',
    async (name) => {
      const { attachments, embeds } = await view(name);
      expect(attachments[0]?.contentType).toBe('image/png');
      expect(attachments[0]?.description).toBe(embeds[0]?.description);
    },
  );

  test('says where the last message checked falls', async () => {
    const text = 'free nitro for everyone, claim your gift now';
    await stage.member.slash(stage.general, 'check', { text }).reply();
    expect((await view('reliability')).embeds[0]?.description).toMatch(
      /holds your last message, score 0\.\d+/,
    );
  });

  test('gives the whole card as a file, every set and source in it', async () => {
    const message = await card().reply();
    const { attachments } = await stage.member
      .click(message, customIdOf(message, 'The card as a file'))
      .reply();
    const text = new TextDecoder().decode(attachments[0]?.bytes);
    const { classifier } = stage.hamlet().services;
    for (const { set } of classifier.card.measures) expect(text).toContain(`**${set}**`);
    for (const { name, licence } of classifier.card.data) {
      expect(text).toContain(name);
      expect(text).toContain(licence);
    }
  });
});
