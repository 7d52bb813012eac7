import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packagePath } from '../../src/config/package.js';
import type { Message } from '../../src/playground/state/entities.js';
import { flowerPicture } from '../../src/render/flower.js';
import { landscape, screen } from '../classify-image/drawn.js';
import { smallModel, writeModel } from '../classify-image/model-files.js';
import { type HamletStage, stageHamlet } from '../hamlet.js';
import { customIdOf } from '../message.js';

const LIFETIME_MS = 15 * 60 * 1000;

function installed(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(`${name}/package.json`);
    return true;
  } catch {
    return false;
  }
}

/** The thread that reads pictures is a built file, and the backbone an optional package. */
const isBuilt = existsSync(packagePath('dist', 'src', 'classify-image', 'worker.js'));
const hasBackbone = installed('@mediapipe/objectron');

function said({ content, embeds }: Message): string {
  const parts = embeds.flatMap(({ title, description, fields, footer }) => [
    title,
    description,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  return [content, ...parts].join('\n');
}

describe.skipIf(!isBuilt || !hasBackbone)(
  '/check-image through the local Discord (needs `npm run build` and the optional backbone)',
  () => {
    let stage: HamletStage;
    let picture: Uint8Array;
    beforeAll(async () => {
      stage = await stageHamlet();
      picture = await flowerPicture();
    });
    afterAll(() => stage.close());

    const checkImage = (bytes: Uint8Array, name = 'flower.png', options = {}) =>
      stage.member.slash(stage.general, 'check-image', { image: { name, bytes }, ...options });

    test('a picture gets score, both classes, threshold, meaning, bill, limits and model, privately', async () => {
      const answer = checkImage(picture);
      expect(await answer.acknowledged()).toMatchObject({ kind: 'deferred', ephemeral: true });
      const text = said(await answer.reply());
      expect(text).toMatch(/`\[\[0\.\d+\]\]`: one row for one picture/);
      expect(text).toMatch(/label 1 \(dog\): \*\*[<>\d.]+ %\*\*\nlabel 0 \(cat\): /);
      expect(text).toContain('dog if score ≥ 0.50\nelse cat');
      expect(text).toMatch(/start \(bias\) [+−]\d/);
      expect(text).toMatch(/\*\*total [+−]\d+\.\d\d\*\* → sigmoid → \*\*0\.\d+\*\*/);
      expect(text).toContain('Model cats-dogs-1');
    });

    test('what is neither cat nor dog is unsure, and the reply says why', async () => {
      for (const draw of [flowerPicture, screen, landscape]) {
        const text = said(await checkImage(await draw()).reply());
        expect(text).toContain('Verdict: unsure, this does not look like');
        expect(text).toMatch(/evidence 0\.\d\d, where nearly all of its training photos reach/);
      }
    });

    test('the picture under its map is a PNG whose alt text holds the bill', async () => {
      const { attachments } = await checkImage(picture).reply();
      const [map] = attachments;
      expect([...(map?.bytes.subarray(1, 4) ?? [])]).toEqual([0x50, 0x4e, 0x47]);
      expect(map?.description).toMatch(/grid of 10 by 10 cells\. .* they add up to [+−]\d/);
    });

    test.each([
      ['JPEG', () => sharp(picture).jpeg().toBuffer(), 'a.jpg'],
      ['WebP', () => sharp(picture).webp().toBuffer(), 'a.webp'],
      ['GIF', () => sharp(picture).gif().toBuffer(), 'a.gif'],
    ])('%s is read', async (_name, bytes, name) => {
      expect(said(await checkImage(await bytes(), name).reply())).toContain('Verdict');
    });

    test.each([
      ['a text file', Buffer.from('not a picture'), /no picture that Hamlet reads/],
      ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /no picture that/],
    ])('%s is refused, with no verdict', async (_name, bytes, sentence) => {
      const reply = await checkImage(bytes, 'a.png').reply();
      expect(reply.content).toMatch(sentence);
      expect(reply.embeds).toEqual([]);
    });

    test('the menu reads the first picture of a message, also of a forwarded one, and says so', async () => {
      const file = { name: 'flower.png', bytes: picture };
      const message = stage.moderator.say(stage.general, 'look', { attachments: [file, file] });
      const forwarded = stage.moderator.say(stage.general, '', { forwarded: message });
      for (const target of [message, forwarded]) {
        const reply = await stage.member.messageMenu('Explain picture score', target).reply();
        expect(said(reply)).toContain('The message holds 2 pictures; this is the first.');
      }
    });

    test('a message without a picture gives no prediction', async () => {
      const message = stage.moderator.say(stage.general, 'https://pictures.example/cat.png');
      const reply = await stage.member.messageMenu('Explain picture score', message).reply();
      expect(reply.content).toMatch(/^No prediction: there is no picture/);
    });

    test('“Why?” explains number, map and guard', async () => {
      const message = await checkImage(picture).reply();
      const why = said(await stage.member.click(message, customIdOf(message, 'Why?')).reply());
      expect(why).toContain('label 0 = cat, label 1 = dog');
      expect(why).toMatch(/`"dog" if p >= 0\.5 else "cat"`/);
      expect(why).toContain('class activation map');
      expect(why).toContain('it does not say what would happen without a part');
    });

    test('buttons work after a restart, and say so honestly when they have expired', async () => {
      const message = await checkImage(picture).reply();
      await stage.restart();
      const id = customIdOf(message, 'Why?');
      expect(said(await stage.member.click(message, id).reply())).toContain('class activation map');
      stage.passTime(LIFETIME_MS + 1);
      const late = await stage.member.click(message, id).reply();
      expect(late.content).toMatch(/^This answer has expired/);
    });

    test('the model is chosen from a list; a name that is not on it is refused', async () => {
      const offered = stage.member.autocomplete(stage.general, 'check-image', 'model', 'cat');
      expect(JSON.stringify(await offered.choices())).toContain('cats-dogs');
      const reply = await checkImage(picture, 'a.png', { model: '../spam' }).reply();
      expect(reply.content).toMatch(/^There is no picture model named/);
    });

    test('a model that the owner brought along is offered, read, and explained by covering', async () => {
      const folder = join(stage.pictureModelsDir, 'stripes');
      await writeModel(folder, smallModel('flatten, Dense(1, sigmoid)'));
      const offered = stage.member.autocomplete(stage.general, 'check-image', 'model', 'STRI');
      expect(JSON.stringify(await offered.choices())).toContain('"stripes"');
      const text = said(await checkImage(picture, 'a.png', { model: 'stripes' }).reply());
      expect(text).toContain('label 1 (dots)');
      expect(text).toContain('The picture shows occlusion instead');
    });

    test('covering shows another view, with its limits', async () => {
      await writeModel(
        join(stage.pictureModelsDir, 'dots'),
        smallModel('pooling, Dense(1, sigmoid)'),
      );
      const message = await checkImage(picture, 'a.png', { model: 'dots' }).reply();
      const id = customIdOf(message, 'Cover parts and see');
      const covered = await stage.member.click(message, id).reply();
      expect(said(covered)).toContain('Each of 36 patches was covered');
      expect(said(covered)).toContain('the patches do not add up');
      expect(covered.attachments).toHaveLength(1);
    });

    test('a model whose card does not fit is refused in one sentence', async () => {
      const folder = join(stage.pictureModelsDir, 'broken');
      await writeModel(folder, smallModel('two units'));
      const reply = await checkImage(picture, 'a.png', { model: 'broken' }).reply();
      expect(reply.content).toBe(
        'The model “broken” cannot be used: the model must end in Dense(1). Whoever runs Hamlet finds the rules in docs/bring-your-own-model.md.',
      );
      expect(reply.embeds).toEqual([]);
    });

    test('a German user reads German', async () => {
      const german = stage.discord.user('Gertrude', { locale: 'de' });
      const image = { name: 'blume.png', bytes: picture };
      const reply = await german.slash(stage.general, 'check-image', { image }).reply();
      expect(said(reply)).toContain('Label 0 (Katze)');
    });

    test('the same picture twice gives the same answer, and nothing of it reaches the log', async () => {
      const [one, two] = [await checkImage(picture).reply(), await checkImage(picture).reply()];
      expect(said(one)).toBe(said(two));
      expect(JSON.stringify(stage.log)).not.toContain('flower');
    });
  },
);
