import { type ButtonInteraction, MessageFlags, type StringSelectMenuInteraction } from 'discord.js';
import type { TeachingReply } from '../src/render/lesson.js';

type Pressed = ButtonInteraction | StringSelectMenuInteraction;

function isShared({ message }: Pressed): boolean {
  return !message.flags.has(MessageFlags.Ephemeral);
}

/** Whether the person who pressed is the one who asked for the message. */
function isOwner({ message, user }: Pressed): boolean {
  return message.interactionMetadata?.user.id === user.id;
}

/**
 * Changes a private message in place, and a shared one only if `turns` allows it and its owner
 * pressed: anybody else gets the answer privately, so that nobody turns the page under a class.
 * `reply` learns whether everybody will see it.
 */
export async function answerInPlace(
  interaction: Pressed,
  turns: boolean,
  reply: (shared: boolean) => Promise<TeachingReply>,
): Promise<void> {
  const shared = isShared(interaction);
  const inPlace = !shared || (turns && isOwner(interaction));
  if (inPlace) await interaction.deferUpdate();
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await interaction.editReply(await reply(inPlace && shared));
}
