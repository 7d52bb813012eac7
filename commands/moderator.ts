import { ApplicationIntegrationType, type Interaction, PermissionFlagsBits } from 'discord.js';
import { UserFailure } from '../src/bot/failure.js';
import type { Words } from '../src/wording/words.js';

/** The server that has added Hamlet and that somebody is in, or null: there is none to speak for. */
export function serverOf(interaction: Interaction): string | null {
  const owners = interaction.authorizingIntegrationOwners;
  return owners[ApplicationIntegrationType.GuildInstall] === undefined ? null : interaction.guildId;
}

/** Whether somebody may decide for the server that they are in. */
export function isModerator(interaction: Interaction): boolean {
  const may = interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
  return may && serverOf(interaction) !== null;
}

/**
 * The server that somebody may decide for. Discord asks for the permission too, but a server can
 * hand a command to anybody, and buttons outlive a permission.
 * @throws UserFailure when they may not, or are in no such server
 */
export function moderatedServer(interaction: Interaction, { t }: Words): string {
  const server = serverOf(interaction);
  if (server === null) throw new UserFailure(t('settings.serverOnly'));
  if (!isModerator(interaction)) throw new UserFailure(t('settings.refused'));
  return server;
}
