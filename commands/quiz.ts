import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  SlashCommandBuilder,
} from 'discord.js';
import { defer } from '../src/bot/defer.js';
import { answerInPlace } from './answer-in-place.js';
import type { Services, SlashCommand } from './command.js';
import { everywhere } from './everywhere.js';
import { described } from './localize.js';
import { wordsOf } from './locale.js';
import { LARGEST_SEED } from './quiz-seed.js';
import { answerSolo, nextSolo, startSolo } from './quiz-solo.js';
import { teachingBench } from './teaching-bench.js';
import { gameReply } from './threshold-game.js';

const data = everywhere(
  described(new SlashCommandBuilder(), 'quiz.command.name', 'quiz.command.description'),
)
  .addSubcommand((sub) =>
    described(sub, 'quiz.command.soloName', 'quiz.command.solo').addIntegerOption((option) =>
      described(option, 'quiz.command.seedName', 'quiz.command.seed')
        .setMinValue(1)
        .setMaxValue(LARGEST_SEED),
    ),
  )
  .addSubcommand((sub) =>
    described(sub, 'quiz.command.thresholdName', 'quiz.command.threshold').addBooleanOption(
      (option) => described(option, 'quiz.command.shareName', 'quiz.command.share'),
    ),
  );

async function startGame(
  interaction: ChatInputCommandInteraction,
  services: Services,
): Promise<void> {
  const share = interaction.options.getBoolean('share') ?? false;
  await defer(interaction, { share });
  const bench = teachingBench(services);
  const words = wordsOf(interaction, share);
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
  data,

  async run(interaction, services) {
    switch (interaction.options.getSubcommand()) {
      case 'solo':
        return startSolo(interaction, services);
      default:
        return startGame(interaction, services);
    }
  },

  async button(interaction, { action, args }, services) {
    switch (action) {
      case 'answer':
        return answerSolo(interaction, args, services);
      case 'next':
        return nextSolo(interaction, args, services);
      case 'threshold-open':
        return openGame(interaction, Number(args[0]), services);
      default:
        await answerInPlace(interaction, true, (shared) =>
          gameReply(Number(args[0]), teachingBench(services), wordsOf(interaction, shared)),
        );
    }
  },
} satisfies SlashCommand;
