import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '../../src/playground/state/entities.js';
import { type HamletStage, stageHamlet } from '../hamlet.js';
import { customIdOf } from '../message.js';

const SPAM = 'FREE nitro for everyone!! claim your gift now at https://dlscord-gift.example/claim';

function description({ embeds: [embed] }: Message): string {
  return embed?.description ?? '';
}

/** The amounts of a bill in hundredths, the total last. */
function amounts(message: Message): number[] {
  const [, block = ''] = description(message).split('```');
  return [...block.matchAll(/^ *([+−]?)(\d+)\.(\d\d) /gm)].map(
    ([, sign, whole, part]) => (sign === '−' ? -1 : 1) * Number(`${whole ?? ''}${part ?? ''}`),
  );
}

describe('Why?', () => {
  let stage: HamletStage;
  beforeAll(async () => {
    stage = await stageHamlet();
  });
  afterAll(() => stage.close());

  async function why(text: string, options: { share?: boolean } = {}) {
    const message = await stage.member.slash(stage.general, 'check', { text, ...options }).reply();
    return stage.member.click(message, customIdOf(message, 'Why?'));
  }

  test('answers privately even under a shared check, since it quotes the text', async () => {
    const answer = await why(SPAM, { share: true });
    expect(await answer.acknowledged()).toMatchObject({ ephemeral: true });
    expect(description(await answer.reply())).toContain('nitro');
  });

  test.each([
    ['spam', SPAM],
    ['chat', 'are we still on for the raid at eight? i can bring snacks'],
    ['one word', 'ok'],
    ['backticks and right-to-left text', '``` `مرحبا` ``` free @everyone <@123456789012345678>'],
  ])('prints a bill that adds up to the last digit: %s', async (_name, text) => {
    const bill = amounts(await (await why(text)).reply());
    expect(bill.length).toBeGreaterThan(2);
    expect(bill.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBe(bill.at(-1));
  });

  test('ends at the score of the check, says both limits, and never says “because”', async () => {
    const check = await stage.member.slash(stage.general, 'check', { text: SPAM }).reply();
    const score = /\*\*(0\.\d+)\*\*/.exec(JSON.stringify(check.embeds))?.[1] ?? 'none';
    const text = description(await (await why(SPAM)).reply());
    expect(text).toContain(`**${score}**`);
    expect(text).toContain('not what removing the word would do');
    expect(text).toContain('not a message and not the spam rate');
    expect(text).not.toMatch(/because/i);
  });

  test('shows the message word by word on a PNG with a description', async () => {
    const { attachments } = await (await why(SPAM)).reply();
    expect(attachments[0]?.contentType).toBe('image/png');
    expect(attachments[0]?.description).toMatch(/Strongest towards spam: .*\+\d/);
  });

  test('works for 6,000 characters of any script', async () => {
    const reply = await (await why('бесплатно 無料 free مجانا '.repeat(230))).reply();
    expect(description(reply).length).toBeLessThan(4096);
  });
});
