import { SlashCommandBuilder, type SlashCommandSubcommandBuilder } from 'discord.js';
import { everywhere } from './everywhere.js';
import { described } from './localize.js';
import { SECONDS } from './quiz-channel.js';
import { LARGEST_SEED } from './quiz-seed.js';

function withSeed(sub: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder {
  return sub.addIntegerOption((option) =>
    described(option, 'quiz.command.seedName', 'quiz.command.seed')
      .setMinValue(1)
      .setMaxValue(LARGEST_SEED),
  );
}

function withShare(sub: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder {
  return sub.addBooleanOption((option) =>
    described(option, 'quiz.command.shareName', 'quiz.command.share'),
  );
}

/** The quiz as Discord offers it. */
export const quizCommand = everywhere(
  described(new SlashCommandBuilder(), 'quiz.command.name', 'quiz.command.description'),
)
  .addSubcommand((sub) => withSeed(described(sub, 'quiz.command.soloName', 'quiz.command.solo')))
  .addSubcommand((sub) =>
    withSeed(described(sub, 'quiz.command.channelName', 'quiz.command.channel')).addIntegerOption(
      (option) =>
        described(option, 'quiz.command.secondsName', 'quiz.command.seconds')
          .setMinValue(SECONDS.least)
          .setMaxValue(SECONDS.most),
    ),
  )
  .addSubcommand((sub) =>
    withShare(described(sub, 'quiz.command.thresholdName', 'quiz.command.threshold')),
  )
  .addSubcommand((sub) =>
    withShare(described(sub, 'quiz.command.scoresName', 'quiz.command.scores')),
  )
  .addSubcommand((sub) =>
    described(sub, 'quiz.command.recordName', 'quiz.command.record').addBooleanOption((option) =>
      described(option, 'quiz.command.keepName', 'quiz.command.keep').setRequired(true),
    ),
  );
