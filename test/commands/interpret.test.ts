import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '../../src/playground/state/entities.js';
import { type HamletStage, stageHamlet } from '../hamlet.js';
import { encode, npyFile } from '../interpret/npy-file.js';

const FIRST_QUESTION = `array([[9.5879245e-01],
 [3.6847022e-01],
 [3.4174323e-04],
 ...,
 [2.6283860e-03],
 [3.2045375e-04],
 [1.0798702e-03]], dtype=float32)`;
const SECOND_QUESTION = '[[0.09122807]]';
const LIFETIME_MS = 15 * 60 * 1000;

function said({ embeds: [embed], content }: Message): string {
  if (!embed) return content;
  const fields = (embed.fields ?? []).flatMap(({ name, value }) => [name, value]);
  return [embed.title, embed.description, ...fields, embed.footer?.text].join('\n');
}

function menuOf({ components }: Message): { id: string; values: string[] } {
  const found = /"custom_id":"(interpret:[^"]+)"/.exec(JSON.stringify(components));
  const values = [...JSON.stringify(components).matchAll(/"value":"([^"]+)"/g)];
  return { id: found?.[1] ?? 'none', values: values.map(([, value = '']) => value) };
}

describe('/interpret through the local Discord', () => {
  let stage: HamletStage;
  beforeAll(async () => {
    stage = await stageHamlet();
  });
  afterAll(() => stage.close());

  const interpret = (options: Record<string, string | boolean | number>) =>
    stage.member.slash(stage.general, 'interpret', options);

  test('the first question: label 1, not the first class, and which row is which', async () => {
    const reply = await interpret({ output: FIRST_QUESTION, labels: 'not spam, spam' }).reply();
    const text = said(reply);
    expect(text).toContain('estimates the probability of label 1 (spam)');
    expect(text).toMatch(/6 +1\.0798702e-03 +0\.00108 +not spam +99\.89 % +0\.11 %/);
    expect(text).toContain('`...` stands for rows that are not shown');
    expect(text).toContain('names = ["not spam", "spam"]');
    expect(text).toContain('output[:, 0]');
    expect(text).not.toMatch(/first class/i);
    expect(reply.attachments[0]?.contentType).toBe('image/png');
    expect(reply.attachments[0]?.description).toContain('6 outputs');
  });

  test('the second question: a probability, and a threshold that makes a class of it', async () => {
    const reply = await interpret({
      output: SECOND_QUESTION,
      labels: "{'cat': 0, 'dog': 1}",
    }).reply();
    const text = said(reply);
    expect(text).toMatch(
      /0\.0912, that is 9\.12 % label 1 \(dog\) and 90\.88 % label 0 \(cat\), so cat/,
    );
    expect(text).toContain('label 1 (dog) if value ≥ 0.50, else label 0 (cat)');
    expect(text).toContain('not the model’s accuracy');
  });

  test('without names it asks which class is label 1, and answers anew from what is said', async () => {
    const reply = await interpret({ output: SECOND_QUESTION }).reply();
    const menu = menuOf(reply);
    expect(menu.values).toContain('labels=cat, dog');
    const redone = await stage.member.select(reply, menu.id, ['labels=cat, dog']).reply();
    expect(said(redone)).toContain('label 1 (dog)');
    const again = menuOf(redone);
    expect(again.values).toContain('threshold=0.9');
    const third = await stage.member.select(redone, again.id, ['threshold=0.9']).reply();
    expect(said(third)).toContain('label 1 (dog) if value ≥ 0.90');
  });

  test('names and thresholds that the menu does not list are typed in a window', async () => {
    const reply = await interpret({ output: SECOND_QUESTION }).reply();
    const modal = await stage.member.select(reply, menuOf(reply).id, ['other-labels']).modal();
    const answer = await stage.member.submitModal(modal, { answer: 'weed, crop' }).reply();
    expect(said(answer)).toContain('label 1 (crop)');
    const again = await stage.member.select(answer, menuOf(answer).id, ['other-threshold']).modal();
    const wrong = await stage.member.submitModal(again, { answer: 'high' }).reply();
    expect(wrong.content).toContain('“high” is none');
  });

  test('values above 1 are asked about, and become probabilities only when somebody says logits', async () => {
    const reply = await interpret({ output: '[ 0.00514298]\n[ 1.80067325]' }).reply();
    expect(said(reply)).not.toContain('%');
    const redone = await stage.member.select(reply, menuOf(reply).id, ['activation=none']).reply();
    expect(said(redone)).toMatch(/1\.80067325 .*85\.82 %/);
  });

  test('without output a window opens, and what was said beside it still counts', async () => {
    const modal = await interpret({ threshold: 0.05, labels: 'cat, dog', share: true }).modal();
    const answer = stage.member.submitModal(modal, { output: SECOND_QUESTION, labels: 'cat, dog' });
    expect(await answer.acknowledged()).toMatchObject({ ephemeral: false });
    expect(said(await answer.reply())).toContain('so dog');
  });

  test('the message menu reads a code block', async () => {
    const message = stage.moderator.say(
      stage.general,
      `what is this?\n\`\`\`py\n${SECOND_QUESTION}\n\`\`\`\nI have 2 classes`,
    );
    const reply = await stage.member.messageMenu('Interpret model output', message).reply();
    expect(said(reply)).toContain('0.09122807');
  });

  test('the message menu reads an attached .npy file', async () => {
    const bytes = npyFile({ descr: '<f4', shape: [2, 1], data: encode('f4', [0.25, 0.75], true) });
    const message = stage.moderator.say(stage.general, '', {
      attachments: [{ name: 'out.npy', bytes, contentType: 'application/octet-stream' }],
    });
    const reply = await stage.member.messageMenu('Interpret model output', message).reply();
    expect(said(reply)).toContain('Read as npy · shape (2, 1)');
  });

  test('many rows come whole in a file, ten of them in the reply', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => `[${(at + 0.5) / 40}]`).join('\n');
    const reply = await interpret({ output: rows, labels: 'ham, spam' }).reply();
    expect(said(reply)).toContain('First 10 of 40 rows');
    const csv = new TextDecoder().decode(reply.attachments[1]?.bytes);
    expect(csv.split('\n')).toHaveLength(41);
    expect(csv.split('\n')[0]).toBe('row,name,printed,value,label,p_ham,p_spam,margin');
  });

  test('the truth beside it gives measures', async () => {
    const reply = await interpret({
      output: '[[0.9], [0.2], [0.7], [0.4]]',
      truth: '1, 0, 0, 1',
      'miss-cost': 3,
    }).reply();
    expect(said(reply)).toMatch(/Precision 0\.500, recall 0\.500, F1 0\.500, accuracy 0\.500/);
    expect(said(reply)).toContain('ROC AUC 0.750');
    expect(said(reply)).toContain('If a miss is as bad as 3.0 false alarms, it is 0.40');
  });

  test('a shared answer leaves out the texts that stood beside the values', async () => {
    const output = 'text,score\nrude words here,0.9\nother words,0.2';
    const shared = said(await interpret({ output, share: true }).reply());
    expect(shared).not.toContain('rude');
    expect(said(await interpret({ output }).reply())).toContain('rude');
  });

  test.each([
    ['hello there', /no number/],
    ['[[0.1, 0.9], [0.2]]', /row 2 .* has 1 values, the first has 2/],
    ['[['.repeat(2000), /nested 4,000 deep/],
    ["model.add(Dense(1, activation='sigmoid'))", /code, not its output/],
    ['{score} {{label1}} $t(check.menu)', /no number/],
  ])('bad input gets one clear sentence: %j', async (output, sentence) => {
    const reply = await interpret({ output }).reply();
    expect(reply.content).toMatch(sentence);
    expect(reply.embeds).toEqual([]);
  });

  test('hostile names are shown as they are and ping nobody', async () => {
    const labels = '**@everyone** `x`, <@123456789012345678>';
    const reply = await interpret({ output: SECOND_QUESTION, labels, share: true }).reply();
    expect(reply.pings).toEqual({ everyone: false, users: [], roles: [] });
    expect(said(reply)).toContain('\\*\\*\\@everyone');
  });

  test('every answer fits Discord: many classes, long names, all doubts at once', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `class number ${at} with a long name`);
    const row = names.map((_, at) => (at === 3 ? '0.5600000001' : '0.0400000001')).join(' ');
    const output = `${`[${row}]\n`.repeat(11)}...\n[${row}]`;
    const reply = await interpret({ output, labels: names.join(', ') }).reply();
    expect(said(reply)).toContain('Softmax');
  });

  test('the menu works after a restart, and says so honestly when it has expired', async () => {
    const reply = await interpret({ output: SECOND_QUESTION }).reply();
    await stage.restart();
    const menu = menuOf(reply);
    const redone = await stage.member.select(reply, menu.id, ['labels=cat, dog']).reply();
    expect(said(redone)).toContain('label 1 (dog)');
    stage.passTime(LIFETIME_MS + 1);
    const late = await stage.member.select(redone, menuOf(redone).id, ['threshold=0.9']).reply();
    expect(late.content).toMatch(/expired/);
  });

  test('a German reader is answered in German', async () => {
    const german = stage.discord.user('Gertrude', { locale: 'de' });
    const reply = await german
      .slash(stage.general, 'interpret', { output: SECOND_QUESTION, labels: 'Katze, Hund' })
      .reply();
    expect(said(reply)).toContain('schätzt die Wahrscheinlichkeit von Label 1 (Hund)');
    expect(said(reply)).toContain('9,12 %');
  });

  test('no paste reaches the log', () => {
    expect(JSON.stringify(stage.log)).not.toMatch(/0\.0912|rude/);
  });
});
