import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { resumeRounds } from '../../commands/quiz-round-timer.js';
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

  describe('a question for the channel', () => {
    const ask = (seed: number) =>
      stage.member.slash(stage.general, 'quiz channel', { seed, seconds: 60 }).reply();

    test('everybody answers by button, privately, and may change the answer', async () => {
      const round = await ask(21);
      expect(embedOf(round).description).toMatch(/Closes <t:\d+:R>/);
      const first = stage.moderator.click(round, customIdOf(round, 'A'));
      expect(await first.acknowledged()).toMatchObject({ ephemeral: true });
      expect((await first.reply()).content).toContain('Your answer is **A**');
      const changed = stage.moderator.click(round, customIdOf(round, 'B'));
      expect((await changed.reply()).content).toContain('Your answer is **B**');
    });

    test('after its time any press shows the distribution, the answer and why, and nobody’s name', async () => {
      const round = await ask(22);
      await stage.moderator.click(round, customIdOf(round, 'A')).reply();
      await stage.member.click(round, customIdOf(round, 'A')).reply();
      stage.passTime(61_000);
      const late = await stage.member.click(round, customIdOf(round, 'B')).reply();
      expect(late.id).toBe(round.id);
      expect(embedOf(late).description).toMatch(/Closed: 2 answers\.\n\*\*A\*\* █+ 2/);
      expect(JSON.stringify(embedOf(late))).not.toContain(stage.moderator.id);
      expect(late.attachments[0]?.description?.length).toBeGreaterThan(30);
    });

    test('a round that was open when the bot stopped closes after the restart', async () => {
      const round = await ask(23);
      await stage.moderator.click(round, customIdOf(round, 'A')).reply();
      await stage.restart();
      const again = stage.moderator.click(round, customIdOf(round, 'B'));
      expect((await again.reply()).content).toContain('Your answer is **B**');
      stage.passTime(61_000);
      const over = await stage.member.click(round, customIdOf(round, 'A')).reply();
      expect(embedOf(over).description).toMatch(
        /Closed: one answer\.\n\*\*A\*\*  0\n\*\*B\*\* █+ 1/,
      );
    });

    test('only who began the quiz asks the next question', async () => {
      const round = await ask(24);
      stage.passTime(61_000);
      const over = await stage.moderator.click(round, customIdOf(round, 'A')).reply();
      const next = customIdOf(over, 'Next question');
      const refused = await stage.moderator.click(over, next).reply();
      expect(refused.content).toContain('Only whoever started the quiz');
      const second = await stage.member.click(over, next).reply();
      expect(second.id).not.toBe(round.id);
      expect(embedOf(second).title).toMatch(/^Question 2: /);
    });

    test('the time of a round ends without anybody’s press, after a restart too', async () => {
      const asked = stage.member.slash(stage.general, 'quiz channel', { seed: 25, seconds: 600 });
      const message = await asked.reply();
      const { bot, services } = stage.hamlet();
      const [open] = await services.quizRounds.unclosed();
      if (!open) throw new Error('no round is open');
      const { serverId, seed, number, model, locale, applicationId } = open;
      const { token } = asked.live.beginning;
      const over = { serverId, seed, number, model, locale, applicationId, token };
      await services.quizRounds.open(over, 0);
      await resumeRounds(bot.client, services);
      await vi.waitFor(() => {
        const shown = stage.discord.world.message(message.channelId, message.id);
        expect(shown && embedOf(shown).description).toContain('Closed: nobody answered.');
      }, 5000);
    });

    test('in direct messages it says that it needs a server', async () => {
      const reply = await stage.member.slash(stage.member.dm(), 'quiz channel').reply();
      expect(reply.content).toContain('needs a server');
    });
  });

  describe('points', () => {
    const scores = async () =>
      embedOf(await stage.member.slash(stage.general, 'quiz scores').reply()).description ?? '';
    const record = (keep: boolean) =>
      stage.moderator.slash(stage.general, 'quiz record', { keep }).reply();

    test('only people who played and keep points are shown', async () => {
      await record(true);
      const page = await stage.moderator.slash(stage.general, 'quiz solo', { seed: 77 }).reply();
      await stage.moderator.click(page, customIdOf(page, 'A')).reply();
      expect(await scores()).toContain(`<@${stage.moderator.id}>`);
      expect((await record(false)).content).toContain('deleted');
      expect(await scores()).not.toContain(stage.moderator.id);
    });
  });
});
