import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type HamletStage, stageHamlet } from '../hamlet.js';

const CALLBACK = /\/callback/;
const TEXT = 'are we still on for the raid at eight?';

describe('the bot on bad days', () => {
  let stage: HamletStage;
  beforeEach(async () => {
    stage = await stageHamlet();
  });
  afterEach(() => stage.close());

  const check = () => stage.member.slash(stage.general, 'check', { text: TEXT });

  test('a rejected callback is logged without the text, and the next check works', async () => {
    stage.discord.failNext({
      method: 'POST',
      path: CALLBACK,
      status: 404,
      body: { code: 10062, message: 'Unknown interaction' },
    });
    await check().unanswered();
    expect(stage.log).toContainEqual(
      expect.objectContaining({ level: 'warn', message: 'an interaction was already over' }),
    );
    expect((await check().reply()).embeds).toHaveLength(1);
    expect(JSON.stringify(stage.log)).not.toContain('raid');
  });

  test('when Discord took the acknowledgement but its answer was lost, the reply still comes', async () => {
    const lost = { method: 'POST', path: CALLBACK, status: 502, afterEffect: true };
    stage.discord.failNext(lost);
    const asked = check();
    expect((await asked.reply()).embeds).toHaveLength(1);
    expect(stage.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('a 429 on the reply is waited for, and the reply arrives', async () => {
    stage.discord.failNext({
      method: 'PATCH',
      path: /original/,
      status: 429,
      body: { message: 'You are being rate limited.', retry_after: 0.2, global: false },
    });
    expect((await check().reply()).embeds).toHaveLength(1);
  });

  test('a server error on the reply is retried', async () => {
    stage.discord.failNext({ method: 'PATCH', path: /original/, status: 502, body: '' });
    expect((await check().reply()).embeds).toHaveLength(1);
  });

  test('a reply that Discord refuses for good becomes one private sentence with an id', async () => {
    stage.discord.failNext({
      method: 'PATCH',
      path: /original/,
      status: 400,
      body: { code: 50035, message: 'Invalid Form Body' },
    });
    const reply = await check().reply();
    const [, id = 'none'] = /logged under ([0-9a-f]{8})\./.exec(reply.content) ?? [];
    expect(stage.log).toContainEqual(
      expect.objectContaining({ level: 'error', facts: expect.objectContaining({ id }) as object }),
    );
    expect(JSON.stringify(stage.log)).not.toContain('raid');
  });

  test('a dropped gateway connection resumes, and what was asked meanwhile is answered', async () => {
    stage.discord.dropGateway('cut');
    const asked = check();
    expect((await asked.reply()).embeds).toHaveLength(1);
  });

  test('a component that another version made is answered honestly', async () => {
    const message = stage.discord.world.post(stage.general, {
      author: stage.discord.world.bot,
      content: 'old',
      components: [
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.Button,
              style: ButtonStyle.Primary,
              label: 'Old',
              custom_id: 'check:0:why:x',
            },
          ],
        },
      ],
    });
    const reply = await stage.member.click(message, 'check:0:why:x').reply();
    expect(reply.content).toMatch(/older version of Hamlet/);
  });

  test('stopping finishes what runs and refuses what comes after', async () => {
    const asked = check();
    await asked.acknowledged();
    await stage.hamlet().stop();
    expect((await asked.reply()).embeds).toHaveLength(1);
  });
});
