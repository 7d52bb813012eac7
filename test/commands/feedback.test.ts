import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../src/playground/actor/actor.js';
import type { Message } from '../../src/playground/state/entities.js';
import { CHECK_LIFETIME_MS } from '../../src/store/index.js';
import { type HamletStage, stageHamlet } from '../hamlet.js';
import { customIdOf } from '../message.js';
import { said } from '../said.js';

const TEXT = 'are we still on for the raid at eight?';
const KEEP = 'I agree: keep this text';

describe('votes through the local Discord', () => {
  let stage: HamletStage;
  beforeEach(async () => {
    stage = await stageHamlet();
  });
  afterEach(() => stage.close());

  const check = (values: Record<string, string | boolean> = {}) =>
    stage.member.slash(stage.general, 'check', { text: TEXT, ...values }).reply();
  const press = (who: Actor, message: Message, label: string): Promise<Message> =>
    who.click(message, customIdOf(message, label)).reply();
  const moderate = (command: string, values: Record<string, string> = {}) =>
    stage.moderator.slash(stage.general, command, values).reply();
  const contentOf = (message: Message): string =>
    Buffer.from(message.attachments[0]?.bytes ?? []).toString('utf8');

  test('everybody counts once, sees the counts only after voting, and may change', async () => {
    const checked = await check({ share: true });
    expect(said(checked)).not.toContain('agree');
    const first = await press(stage.member, checked, 'Agree');
    expect(first.visibleTo).toBe(stage.member.id);
    expect(said(first)).toContain('you agree with the verdict not spam');
    expect(said(first)).toContain('1 person agrees, 0 people disagree');
    const second = await press(stage.moderator, checked, 'Disagree');
    expect(said(second)).toContain('1 person agrees, 1 person disagrees');
    const changed = await press(stage.member, checked, 'Disagree');
    expect(said(changed)).toContain('0 people agree, 2 people disagree');
  });

  test('two people at once both count', async () => {
    const checked = await check({ share: true });
    await Promise.all([
      press(stage.member, checked, 'Agree'),
      press(stage.moderator, checked, 'Agree'),
    ]);
    expect(said(await press(stage.member, checked, 'Agree'))).toContain('2 people agree');
  });

  test('two people who explain the same message vote on the same message', async () => {
    const message = stage.member.say(stage.general, TEXT);
    const mine = await stage.member.messageMenu('Explain spam score', message).reply();
    const theirs = await stage.moderator.messageMenu('Explain spam score', message).reply();
    await press(stage.member, mine, 'Agree');
    expect(said(await press(stage.moderator, theirs, 'Agree'))).toContain('2 people agree');
  });

  test('a vote works after a restart and after the text has expired', async () => {
    const checked = await check({ share: true });
    await stage.restart();
    stage.passTime(CHECK_LIFETIME_MS);
    const voted = said(await press(stage.member, checked, 'Agree'));
    expect(voted).toContain('1 person agrees');
    expect(voted).not.toContain('May Hamlet keep the text too?');
  });

  test('no text is kept unless the person agrees in so many words', async () => {
    const voted = await press(stage.member, await check(), 'Disagree');
    expect(said(voted)).toContain('it is kept in readable form with your vote');
    const before = await moderate('feedback list');
    expect(said(before)).toContain('takes it for spam');
    expect(said(before)).toContain('text not kept');
    expect(said(before)).not.toContain('raid');
    const kept = await press(stage.member, voted, KEEP);
    expect(said(kept)).toContain('as you agreed');
    expect(said(await moderate('feedback list'))).toContain(`\`${TEXT}\``);
    expect(said(await press(stage.member, kept, 'Delete the text again'))).toContain('deleted');
    expect(said(await moderate('feedback list'))).toContain('text not kept');
  });

  test('agreeing comes too late when the text has expired', async () => {
    const voted = await press(stage.member, await check(), 'Agree');
    stage.passTime(CHECK_LIFETIME_MS);
    expect(said(await press(stage.member, voted, KEEP))).toContain('has expired');
  });

  test('the export holds each kept text once, with the label of most votes, ready for training', async () => {
    const checked = await check({ share: true });
    await press(stage.member, await press(stage.member, checked, 'Disagree'), KEEP);
    const exported = await moderate('feedback export');
    expect(contentOf(exported)).toBe(`{"text":"${TEXT}","label":1,"category":"feedback"}\n`);
    await press(stage.moderator, checked, 'Agree');
    expect(said(await moderate('feedback export'))).toContain('no kept text with a label');
  });

  test('whoever votes again may still take back the text they let Hamlet keep', async () => {
    const checked = await check({ share: true });
    await press(stage.member, await press(stage.member, checked, 'Disagree'), KEEP);
    const again = await press(stage.member, checked, 'Agree');
    expect(said(again)).toContain('and the text, as you agreed before');
    expect(said(again)).not.toContain('May Hamlet keep');
    await press(stage.member, again, 'Delete the text again');
    expect(said(await moderate('feedback list'))).toContain('text not kept');
  });

  test('one text from two checks is exported once; an edited message is another text', async () => {
    const first = await check({ share: true });
    await press(stage.member, await press(stage.member, first, 'Disagree'), KEEP);
    const second = await check({ share: true });
    await press(stage.member, await press(stage.member, second, 'Disagree'), KEEP);
    const row = `{"text":"${TEXT}","label":1,"category":"feedback"}\n`;
    expect(contentOf(await moderate('feedback export'))).toBe(row);
    const message = stage.member.say(stage.general, 'see you at the table');
    const before = await stage.member.messageMenu('Explain spam score', message).reply();
    const kept = await press(stage.member, before, 'Agree');
    await press(stage.member, kept, KEEP);
    const edited = { ...message, content: 'FREE NITRO, claim at http://nitro-gift.example now!!!' };
    const after = await stage.moderator.messageMenu('Explain spam score', edited).reply();
    expect(said(after)).toContain('Verdict: spam');
    await press(stage.moderator, after, 'Agree');
    const rows = contentOf(await moderate('feedback export'))
      .trim()
      .split('\n')
      .sort();
    expect(rows).toEqual([
      row.trim(),
      '{"text":"see you at the table","label":0,"category":"feedback"}',
    ]);
  });

  test('a moderator deletes one vote or all, after being asked', async () => {
    await press(stage.member, await check(), 'Agree');
    await press(stage.member, await check(), 'Disagree');
    const id = /`([0-9a-f]{8})`/.exec(said(await moderate('feedback list')))?.[1] ?? '';
    const one = await moderate('feedback delete', { id });
    expect(said(one)).toContain(`Delete the vote ${id}`);
    expect(said(await press(stage.moderator, one, 'Delete'))).toBe('Deleted 1 vote.');
    const all = await moderate('feedback delete');
    expect(said(await press(stage.moderator, all, 'Delete'))).toBe('Deleted 1 vote.');
    expect(said(await moderate('feedback list'))).toContain('no votes in this server');
    expect(said(await moderate('feedback delete', { id: 'nonsense' }))).toContain('nonsense');
  });

  test('/feedback is for moderators; votes stay in their own server', async () => {
    expect(() => stage.member.slash(stage.general, 'feedback list')).toThrow();
    await press(stage.member, await check(), 'Agree');
    const guild = stage.discord.addGuild('Wittenberg');
    const channel = stage.discord.channel('general', { guild });
    const rector = stage.discord.user('Horatio', { permissions: 'moderator', guild });
    const list = await rector.slash(channel, 'feedback list').reply();
    expect(said(list)).toContain('no votes in this server');
  });

  test('in direct messages a vote counts, and no text can be kept', async () => {
    const dm = stage.member.dm();
    const checked = await stage.member.slash(dm, 'check', { text: TEXT }).reply();
    const voted = said(await press(stage.member, checked, 'Agree'));
    expect(voted).toContain('1 person agrees');
    expect(voted).not.toContain('May Hamlet keep');
  });

  test('where votes or What if… are switched off, their buttons are gone and old ones say so', async () => {
    const old = await check({ share: true });
    const voted = await press(stage.member, old, 'Agree');
    const values = { feedback: false, 'what-if': false, share: true, language: 'de' };
    const preview = await stage.moderator.slash(stage.general, 'settings change', values).reply();
    await press(stage.moderator, preview, 'Save');
    expect(said(await press(stage.member, old, 'Agree'))).toContain('switched off');
    expect(said(await press(stage.member, voted, KEEP))).toContain('switched off');
    const fresh = await check();
    expect(fresh.visibleTo).toBeUndefined();
    expect(said(fresh)).toContain('Urteil: kein Spam');
    expect(JSON.stringify(fresh.components)).not.toMatch(/Stimme|Was wäre/);
  });
});

describe('/privacy through the local Discord', () => {
  let stage: HamletStage;
  beforeEach(async () => {
    stage = await stageHamlet();
  });
  afterEach(() => stage.close());

  const ask = (who: Actor) => who.slash(stage.general, 'privacy').reply();

  test('somebody who did nothing reads that nothing is stored', async () => {
    const answer = await ask(stage.member);
    expect(said(answer)).toContain('Nothing. The database holds no check');
    expect(answer.visibleTo).toBe(stage.member.id);
  });

  test('it shows what is stored, in words and as a file, and deletes it; the log has no text', async () => {
    const checked = await stage.member.slash(stage.general, 'check', { text: TEXT }).reply();
    const voted = await stage.member.click(checked, customIdOf(checked, 'Agree')).reply();
    await stage.member.click(voted, customIdOf(voted, KEEP)).reply();
    const shown = await ask(stage.member);
    expect(said(shown)).toMatch(/1 check\b/);
    expect(said(shown)).toMatch(/1 vote\b/);
    expect(said(shown)).toMatch(/1 text\b/);
    const file: unknown = JSON.parse(
      Buffer.from(shown.attachments[0]?.bytes ?? []).toString('utf8'),
    );
    expect(file).toMatchObject({ votes: [{ text: TEXT }], checks: [{}] });
    const gone = await stage.member.click(shown, customIdOf(shown, 'Delete all of it')).reply();
    expect(said(gone)).toContain('stores nothing about you any more');
    expect(said(await ask(stage.member))).toContain('Nothing.');
    const why = await stage.member.click(checked, customIdOf(checked, 'Why?')).reply();
    expect(said(why)).toContain('expired');
    expect(JSON.stringify(stage.log)).not.toContain('raid');
  });
});
