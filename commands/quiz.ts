import { type ButtonInteraction, type ChatInputCommandInteraction } from 'discord.js';
import { defer } from '../src/bot/defer.js';
import { answerInPlace } from './answer-in-place.js';
import type { Services, SlashCommand } from './command.js';
import { wordsOf, wordsShown } from './locale.js';
import { answerRound, nextRound, startRound } from './quiz-channel.js';
import { quizCommand } from './quiz-command.js';
import { setRecording, showScores } from './quiz-scores.js';
import { answerSolo, nextSolo, startSolo } from './quiz-solo.js';
import { teachingBench } from './teaching-bench.js';
import { gameReply } from './threshold-game.js';

async function startGame(
  interaction: ChatInputCommandInteraction,
  services: Services,
): Promise<void> {
  const share = interaction.options.getBoolean('share') ?? false;
  await defer(interaction, { share });
  const bench = teachingBench(services);
  const words = await wordsShown(interaction, share, services);
  await interaction.editReply(await gameReply(bench.policy.threshold, bench, words));
}

async function openGame(
  interaction: ButtonInteraction,
  threshold: number,
  services: Services,
): Promise<void> {
  await defer(interaction);
  const words = wordsOf(interaction);
  await interaction.editReply(await gameReply(threshold, teachingBench(services), words));
}

export const quiz = {
  data: quizCommand,

  async run(interaction, services) {
    switch (interaction.options.getSubcommand()) {
      case 'solo':
        return startSolo(interaction, services);
      case 'channel':
        return startRound(interaction, services);
      case 'scores':
        return showScores(interaction, services);
      case 'record':
        return setRecording(interaction, services);
      default:
        return startGame(interaction, services);
    }
  },

  async button(interaction, { action, args }, services) {
    switch (action) {
      case 'answer':
        return answerSolo(interaction, args, services);
      case 'round':
        return answerRound(interaction, args, services);
      case 'round-next':
        return nextRound(interaction, args, services);
      case 'next':
        return nextSolo(interaction, args, services);
      case 'threshold-open':
        return openGame(interaction, Number(args[0]), services);
      default:
        await answerInPlace(interaction, true, async (shared) => {
          const words = await wordsShown(interaction, shared, services);
          return gameReply(Number(args[0]), teachingBench(services), words);
        });
    }
  },
} satisfies SlashCommand;
