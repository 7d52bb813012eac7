import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
} from 'discord.js';

type Deferrable =
  | ButtonInteraction
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ModalSubmitInteraction;

function isAcknowledged(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}

/**
 * Acknowledges an interaction before slow work. When Discord took the acknowledgement but its answer
 * was lost, discord.js asks again and is told so: the work then goes on, and the reply is filled in.
 */
export async function defer(interaction: Deferrable, { share = false } = {}): Promise<void> {
  try {
    await interaction.deferReply(share ? {} : { flags: MessageFlags.Ephemeral });
  } catch (error) {
    if (!isAcknowledged(error)) throw error;
    interaction.deferred = true;
    interaction.ephemeral = !share;
  }
}
