import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
} from 'discord.js';
import { described } from './localize.js';

/** `/feedback` as Discord lists it: for servers, and for those who may manage them. */
export const feedbackDefinition = described(
  new SlashCommandBuilder(),
  'feedback.command.name',
  'feedback.command.description',
)
  .setContexts(InteractionContextType.Guild)
  .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
  .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
  .addSubcommand((list) => described(list, 'feedback.command.listName', 'feedback.command.list'))
  .addSubcommand((out) => described(out, 'feedback.command.exportName', 'feedback.command.export'))
  .addSubcommand((remove) =>
    described(remove, 'feedback.command.deleteName', 'feedback.command.delete').addStringOption(
      (option) =>
        described(option, 'feedback.command.idName', 'feedback.command.id').setMaxLength(36),
    ),
  );
