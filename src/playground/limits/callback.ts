import { InteractionResponseType as Type } from 'discord-api-types/v10';
import * as z from 'zod';
import { choice } from './command.js';
import { list } from './form.js';
import { modal } from './modal.js';

const flags = z.object({ flags: z.int().nullish() }).nullish();

/** An answer to an interaction; the data of a message is checked as a message. */
export const callback = z.discriminatedUnion('type', [
  z.object({ type: z.literal(Type.ChannelMessageWithSource), data: z.unknown() }),
  z.object({ type: z.literal(Type.DeferredChannelMessageWithSource), data: flags }),
  z.object({ type: z.literal(Type.DeferredMessageUpdate) }),
  z.object({ type: z.literal(Type.UpdateMessage), data: z.unknown() }),
  z.object({
    type: z.literal(Type.ApplicationCommandAutocompleteResult),
    data: z.object({ choices: list(choice, 0, 25) }),
  }),
  z.object({ type: z.literal(Type.Modal), data: modal }),
]);

export type Callback = z.infer<typeof callback>;
