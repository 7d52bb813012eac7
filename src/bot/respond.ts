import { DiscordAPIError, type Interaction, MessageFlags, RESTJSONErrorCodes } from 'discord.js';

/** Codes that mean a lost race, not a fault: the interaction is over, or already acknowledged. */
const LOST_RACE: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]);

/** Whether an error only says that somebody else, or the clock, was faster. */
export function isLostRace(error: unknown): boolean {
  return error instanceof DiscordAPIError && LOST_RACE.has(error.code);
}

/** Says one sentence to the person alone, whatever has been answered so far. */
export async function respondPrivately(interaction: Interaction, content: string): Promise<void> {
  if (interaction.isAutocomplete()) {
    if (!interaction.responded) await interaction.respond([]);
    return;
  }
  const reply = { content, flags: MessageFlags.Ephemeral } as const;
  if (!interaction.deferred && !interaction.replied) {
    await interaction.reply(reply);
  } else if (interaction.deferred && !interaction.replied && interaction.ephemeral === true) {
    await interaction.editReply({ content, embeds: [], components: [], files: [] });
  } else {
    // Discord fixed a deferred reply as public: it goes, and the sentence follows privately. After a
    // deferred update `ephemeral` is null, and the original is the message that carries the button.
    const waiting = interaction.deferred && !interaction.replied && interaction.ephemeral === false;
    if (waiting) await interaction.deleteReply();
    await interaction.followUp(reply);
  }
}
