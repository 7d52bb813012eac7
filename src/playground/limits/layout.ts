import { ComponentType } from 'discord-api-types/v10';
import * as z from 'zod';
import { actionRow, button, id } from './component.js';
import { atMost, between, list, webAddress } from './form.js';

const media = z.object({ url: webAddress(2048, ['attachment:']) });
const picture = { media, description: atMost(1024).nullish(), spoiler: z.boolean().optional() };

const textDisplay = z.object({
  type: z.literal(ComponentType.TextDisplay),
  id,
  content: between(1, 4000),
});

const thumbnail = z.object({ type: z.literal(ComponentType.Thumbnail), id, ...picture });

const section = z.object({
  type: z.literal(ComponentType.Section),
  id,
  components: list(textDisplay, 1, 3),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});

const mediaGallery = z.object({
  type: z.literal(ComponentType.MediaGallery),
  id,
  items: list(z.object(picture), 1, 10),
});

const file = z.object({
  type: z.literal(ComponentType.File),
  id,
  file: media,
  spoiler: z.boolean().optional(),
});

const separator = z.object({
  type: z.literal(ComponentType.Separator),
  id,
  divider: z.boolean().optional(),
  spacing: z.union([z.literal(1), z.literal(2)]).optional(),
});

const inContainer = [actionRow, textDisplay, section, mediaGallery, file, separator] as const;

const container = z.object({
  type: z.literal(ComponentType.Container),
  id,
  components: list(z.discriminatedUnion('type', inContainer), 1, 40),
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  spoiler: z.boolean().optional(),
});

/** Everything that may stand at the top of a message with the components-v2 flag. */
export const layoutComponent = z.discriminatedUnion('type', [...inContainer, container]);

/** A component at the top of a message: an action row, or a layout component of version 2. */
export type TopComponent = z.infer<typeof layoutComponent>;
