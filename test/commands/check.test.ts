import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '../../src/playground/state/entities.js';
import { type HamletStage, stageHamlet } from '../hamlet.js';
import { customIdOf } from '../message.js';

const SPAM = 'FREE nitro for everyone!! claim your gift now at https://dlscord-gift.example/claim';
const HAM = 'are we still on for the raid at eight? i can bring snacks';
const LIFETIME_MS = 15 * 60 * 1000;

function embedOf({ embeds }: Message) {
  const [embed] = embeds;
  if (embed === undefined) throw new Error('the message has no embed');
  return embed;
}

function said(message: Message): string {
  const { title, description, fields, footer } = embedOf(message);
  const parts = (fields ?? []).flatMap(({ name, value }) => [name, value]);
  return [title, description, ...parts, footer?.text].join('\n');
}

describe('/check through the local Discord', () => {
  let stage: HamletStage;
  beforeAll(async () => {
    stage = await stageHamlet();
  });
  afterAll(() => stage.close());

  const check = (text: string, options: Record<string, string | boolean> = {}) =>
    stage.member.slash(stage.general, 'check', { text, ...options });

  test('spam gets the verdict spam, with score, both classes, threshold, meaning and limits', async () => {
    const message = await check(SPAM).reply();
    const text = said(message);
    expect(embedOf(message).title).toBe('Verdict: spam');
    expect(text).toMatch(/\*\*0\.9\d+\*\*/);
    expect(text).toMatch(/label 1 \(spam\): \*\*(>?9\d\.\d+) %\*\*/);
    expect(text).toMatch(/label 0 \(not spam\): \*\*/);
    expect(text).toMatch(/spam if score ≥ 0\.\d+\nunsure if score ≥ 0\.\d+\nelse not spam/);
    expect(text).toContain('estimates the probability of label 1 (spam)');
    expect(text).toContain('It cannot see who sent it');
    expect(text).toContain(stage.hamlet().services.classifier.card.id);
  });

  test('the answer is private unless it is shared', async () => {
    const alone = check(HAM);
    expect(await alone.acknowledged()).toMatchObject({ kind: 'deferred', ephemeral: true });
    const shared = check(HAM, { share: true });
    expect(await shared.acknowledged()).toMatchObject({ kind: 'deferred', ephemeral: false });
    expect(said(await shared.reply())).not.toContain('snacks');
  });

  test('ordinary chat is not spam', async () => {
    expect(embedOf(await check(HAM).reply()).title).toBe('Verdict: not spam');
  });

  test('the picture is a PNG with alt text that names score and threshold', async () => {
    const { attachments } = await check(SPAM).reply();
    const [picture] = attachments;
    expect(picture?.contentType).toBe('image/png');
    expect([...(picture?.bytes.subarray(1, 4) ?? [])]).toEqual([0x50, 0x4e, 0x47]);
    expect(picture?.description).toMatch(/score 0\.\d+; the threshold 0\.\d+/);
  });

  test('without text a window opens, and what is typed there is scored', async () => {
    const modal = await stage.member.slash(stage.general, 'check', { share: true }).modal();
    const answer = stage.member.submitModal(modal, { text: `${SPAM}\nsecond line` });
    expect(await answer.acknowledged()).toMatchObject({ ephemeral: false });
    expect(embedOf(await answer.reply()).title).toBe('Verdict: spam');
  });

  test('the message menu scores content, embeds and forwarded messages', async () => {
    const menu = (message: Message) => stage.member.messageMenu('Explain spam score', message);
    const plain = stage.moderator.say(stage.general, SPAM);
    const embedded = stage.moderator.say(stage.general, '', {
      embeds: [{ title: 'FREE nitro', description: SPAM }],
    });
    const forwarded = stage.moderator.say(stage.general, '', { forwarded: plain });
    for (const message of [plain, embedded, forwarded])
      expect(embedOf(await menu(message).reply()).title).toBe('Verdict: spam');
  });

  test('a message with nothing but a picture gives no prediction, never a verdict', async () => {
    const message = stage.moderator.say(stage.general, '', {
      attachments: [{ name: 'cat.png', bytes: new Uint8Array([1]), contentType: 'image/png' }],
    });
    const reply = await stage.member.messageMenu('Explain spam score', message).reply();
    expect(reply.content).toMatch(/^No prediction: there is no text/);
    expect(reply.embeds).toEqual([]);
  });

  test.each([
    ['blank but for joiners', ' \u2060 \n\u200d\t '],
    ['only invisible characters', '\u200b\u200d\u2060'],
  ])('a text that is %s gives no prediction', async (_name, text) => {
    expect((await check(text).reply()).content).toMatch(/^No prediction/);
  });

  test.each([
    ['6,000 characters', 'free nitro '.repeat(545)],
    ['emoji', '🎉🎁👨‍👩‍👧‍👦🏳️‍🌈'.repeat(20)],
    ['right-to-left text', 'مرحبا كيف حالك اليوم \u202eabc\u202c'],
    ['lone surrogates', 'hello \ud800 world \udfff'],
    [
      'Markdown and mentions',
      '**@everyone** <@&1> <@123456789012345678> ||x|| [a](https://b.example)',
    ],
    ['backticks', '``` `x` ```` code'],
    ['template syntax', '{{score}} $t(check.menu) %s ${x}'],
  ])('hostile input is answered like any other: %s', async (_name, text) => {
    const reply = await check(text, { share: true }).reply();
    expect(embedOf(reply).title).toMatch(/^Verdict: (spam|not spam|unsure)$/);
    expect(reply.pings).toEqual({ everyone: false, users: [], roles: [] });
    expect(said(reply)).not.toContain(text.trim().slice(0, 24));
  });

  test('“What does this mean?” explains privately, even under a shared answer', async () => {
    const message = await check(SPAM, { share: true }).reply();
    const answer = stage.moderator.click(message, customIdOf(message, 'What does this mean?'));
    expect(await answer.acknowledged()).toMatchObject({ ephemeral: true });
    const text = said(await answer.reply());
    expect(text).toContain('label 0 = not spam, label 1 = spam');
    expect(text).toContain('every +0.69 doubles the odds');
    expect(text).toContain('Not the model’s accuracy');
  });

  test('“What if…” opens the text, then shows both scores and the difference', async () => {
    const message = await check(SPAM).reply();
    const modal = await stage.member.click(message, customIdOf(message, 'What if…')).modal();
    expect(JSON.stringify(modal.modal)).toContain('FREE nitro');
    const answer = stage.member.submitModal(modal, { text: HAM });
    expect(await answer.acknowledged()).toMatchObject({ ephemeral: true });
    const text = said(await answer.reply());
    expect(text).toMatch(/Before: .*spam/);
    expect(text).toMatch(/moves the log-odds of spam down by \d+\.\d\d: its odds are divided by/);
  });

  test('“What if…” says when the window could not hold the whole text', async () => {
    const message = await check('so long a text '.repeat(390)).reply();
    const modal = await stage.member.click(message, customIdOf(message, 'What if…')).modal();
    expect(JSON.stringify(modal.modal)).toContain('its first 4,000 characters');
  });

  test('buttons work after a restart, and say so honestly when they have expired', async () => {
    const message = await check(SPAM).reply();
    await stage.restart();
    const id = customIdOf(message, 'What does this mean?');
    expect(said(await stage.member.click(message, id).reply())).toContain('label 1 = spam');
    stage.passTime(LIFETIME_MS + 1);
    const late = await stage.member.click(message, id).reply();
    expect(late.content).toMatch(/^This check has expired/);
  });

  test('a German user reads a German private answer; a shared one speaks the server’s language', async () => {
    const german = stage.discord.user('Gertrude', { locale: 'de' });
    const alone = await german.slash(stage.general, 'check', { text: HAM }).reply();
    expect(embedOf(alone).title).toBe('Urteil: kein Spam');
    const shared = await german.slash(stage.general, 'check', { text: HAM, share: true }).reply();
    expect(embedOf(shared).title).toBe('Verdict: not spam');
  });

  test('the same text twice gives the same answer', async () => {
    const [one, two] = [await check(SPAM).reply(), await check(SPAM).reply()];
    expect(said(one)).toBe(said(two));
  });

  test('it works in direct messages', async () => {
    const reply = await stage.member.slash(stage.member.dm(), 'check', { text: SPAM }).reply();
    expect(embedOf(reply).title).toBe('Verdict: spam');
  });

  test('no submitted text reaches the log', () => {
    expect(JSON.stringify(stage.log)).not.toMatch(/nitro|snacks/);
  });
});
