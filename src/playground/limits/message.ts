import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import * as z from 'zod';
import { actionRow } from './component.js';
import type { Button, Select } from './component.js';
import { embeds } from './embed.js';
import { atMost, fault, list, snowflake } from './form.js';
import { layoutComponent } from './layout.js';
import type { TopComponent } from './layout.js';

const allowedMentions = z.object({
  parse: z.array(z.enum(['roles', 'users', 'everyone'])).optional(),
  roles: list(snowflake, 0, 100).optional(),
  users: list(snowflake, 0, 100).optional(),
  replied_user: z.boolean().optional(),
});

export type AllowedMentions = z.infer<typeof allowedMentions>;

const attachment = z.object({
  id: z.union([z.string(), z.int()]).transform(String),
  filename: atMost(1024).optional(),
  description: atMost(1024).nullish(),
});

const common = {
  content: atMost(2000)
    .transform((text) => text.trim())
    .nullish(),
  embeds: embeds.nullish(),
  flags: z.int().nullish(),
  allowed_mentions: allowedMentions.nullish(),
  attachments: list(attachment, 0, 10).nullish(),
  message_reference: z.object({ message_id: snowflake }).nullish(),
};

type Interactive = Button | Select;

/** Every button and select of a message, wherever the layout holds it. */
export function interactiveComponents(components: readonly TopComponent[]): Interactive[] {
  return components.flatMap((component): Interactive[] => {
    if (component.type === ComponentType.Container)
      return interactiveComponents(component.components);
    if (component.type === ComponentType.ActionRow) return component.components;
    if (component.type === ComponentType.Section)
      return component.accessory.type === ComponentType.Button ? [component.accessory] : [];
    return [];
  });
}

function uniqueCustomIds(components: readonly TopComponent[], ctx: z.RefinementCtx): void {
  const ids = interactiveComponents(components).flatMap(({ custom_id }) => custom_id ?? []);
  if (new Set(ids).size < ids.length)
    fault(ctx, 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
}

const plain = z.object({
  ...common,
  components: list(actionRow, 0, 5).superRefine(uniqueCustomIds).nullish(),
});

function textLength(components: readonly TopComponent[]): number {
  return components.reduce((sum, component) => {
    if (component.type === ComponentType.TextDisplay) return sum + component.content.length;
    if (component.type === ComponentType.Container || component.type === ComponentType.Section)
      return sum + textLength(component.components);
    return sum;
  }, 0);
}

function count(components: readonly TopComponent[]): number {
  return components.reduce(
    (sum, component) => sum + 1 + ('components' in component ? component.components.length : 0),
    0,
  );
}

const layout = z
  .object({
    ...common,
    components: list(layoutComponent, 1, 40)
      .superRefine(uniqueCustomIds)
      .superRefine((components, ctx) => {
        if (count(components) > 40)
          fault(
            ctx,
            'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
            'The maximum number of components is 40',
          );
        if (textLength(components) > 4000)
          fault(
            ctx,
            'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
            'Displayable text exceeds maximum size of 4000',
          );
      })
      .nullish(),
  })
  .superRefine((message, ctx) => {
    for (const field of ['content', 'embeds'] as const)
      if (message[field]?.length)
        fault(
          ctx,
          'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
          `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
          [field],
        );
  });

export type MessageForm = z.infer<typeof plain> | z.infer<typeof layout>;

const flagsOf = z.object({ flags: z.int() });

/** The form of a message that is posted, or of an edit of one that has `flags` already. */
export function messageForm(body: unknown, flags = 0): z.ZodType<MessageForm> {
  const own = flagsOf.safeParse(body);
  const all = flags | (own.success ? own.data.flags : 0);
  return all & MessageFlags.IsComponentsV2 ? layout : plain;
}
