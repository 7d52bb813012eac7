import { SlashCommandBuilder } from 'discord.js';
import { everywhere } from './everywhere.js';
import { described, localizations } from './localize.js';

const LONGEST_OUTPUT = 6000;
const LONGEST_LABELS = 400;
const ACTIVATIONS = ['sigmoid', 'softmax', 'none', 'unknown'] as const;

/** What `/interpret` takes. */
export const interpretDefinition = everywhere(
  described(new SlashCommandBuilder(), 'interpret.command.name', 'interpret.command.description'),
)
  .addStringOption((option) =>
    described(option, 'interpret.command.outputName', 'interpret.command.output').setMaxLength(
      LONGEST_OUTPUT,
    ),
  )
  .addAttachmentOption((option) =>
    described(option, 'interpret.command.fileName', 'interpret.command.file'),
  )
  .addStringOption((option) =>
    described(option, 'interpret.command.labelsName', 'interpret.command.labels').setMaxLength(
      LONGEST_LABELS,
    ),
  )
  .addNumberOption((option) =>
    described(option, 'interpret.command.thresholdName', 'interpret.command.threshold')
      .setMinValue(0)
      .setMaxValue(1),
  )
  .addStringOption((option) =>
    described(
      option,
      'interpret.command.activationName',
      'interpret.command.activation',
    ).addChoices(
      ACTIVATIONS.map((value) => {
        const key = `interpret.choice.command.${value}` as const;
        const names = localizations(key);
        return { name: names['en-US'] ?? value, value, name_localizations: names };
      }),
    ),
  )
  .addStringOption((option) =>
    described(option, 'interpret.command.truthName', 'interpret.command.truth').setMaxLength(
      LONGEST_OUTPUT,
    ),
  )
  .addNumberOption((option) =>
    described(option, 'interpret.command.missCostName', 'interpret.command.missCost')
      .setMinValue(0.001)
      .setMaxValue(1000),
  )
  .addBooleanOption((option) =>
    described(option, 'interpret.command.shareName', 'interpret.command.share'),
  );
