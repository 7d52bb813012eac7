import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import * as z from 'zod';
import { atMost, between, fault, list, snowflake, webAddress } from './form.js';

export const id = z.int().min(0).optional();
export const customId = between(1, 100);

const emoji = z.object({
  id: snowflake.nullish(),
  name: z.string().nullish(),
  animated: z.boolean().nullish(),
});

export const button = z
  .object({
    type: z.literal(ComponentType.Button),
    id,
    style: z.enum(ButtonStyle),
    label: atMost(80).nullish(),
    emoji: emoji.nullish(),
    custom_id: customId.optional(),
    url: webAddress(512).optional(),
    sku_id: snowflake.optional(),
    disabled: z.boolean().optional(),
  })
  .superRefine(({ style, label, emoji, custom_id, url }, ctx) => {
    const required = (field: string) => {
      fault(ctx, 'BASE_TYPE_REQUIRED', 'This field is required', [field]);
    };
    if (style === ButtonStyle.Link && url === undefined) required('url');
    if (style < ButtonStyle.Link && custom_id === undefined) required('custom_id');
    if (url !== undefined && custom_id !== undefined)
      fault(
        ctx,
        'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        'A custom id and url cannot both be specified',
        ['custom_id'],
      );
    if (style < ButtonStyle.Premium && !label && !emoji)
      fault(ctx, 'BUTTON_COMPONENT_LABEL_EMOJI_REQUIRED', 'A label or an emoji is required');
  });

export type Button = z.infer<typeof button>;

const option = z.object({
  label: between(1, 100),
  value: between(1, 100),
  description: atMost(100).nullish(),
  emoji: emoji.nullish(),
  default: z.boolean().optional(),
});

const select = {
  id,
  custom_id: customId,
  placeholder: atMost(150).nullish(),
  min_values: z.int().min(0).max(25).optional(),
  max_values: z.int().min(1).max(25).optional(),
  disabled: z.boolean().optional(),
  required: z.boolean().optional(),
};

export const stringSelect = z.object({
  type: z.literal(ComponentType.StringSelect),
  ...select,
  options: list(option, 1, 25).superRefine((options, ctx) => {
    options.forEach(({ value }, index) => {
      if (options.findIndex((other) => other.value === value) < index)
        fault(
          ctx,
          'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
          'The specified option value is already used',
          [index, 'value'],
        );
    });
  }),
});

export const entitySelect = z.object({
  type: z.literal([
    ComponentType.UserSelect,
    ComponentType.RoleSelect,
    ComponentType.MentionableSelect,
    ComponentType.ChannelSelect,
  ]),
  ...select,
  channel_types: z.array(z.int()).optional(),
});

export type Select = z.infer<typeof stringSelect> | z.infer<typeof entitySelect>;

const isButton = (component: { type: ComponentType }) => component.type === ComponentType.Button;

export const actionRow = z.object({
  type: z.literal(ComponentType.ActionRow),
  id,
  components: list(
    z.discriminatedUnion('type', [button, stringSelect, entitySelect]),
    1,
    5,
  ).superRefine((components, ctx) => {
    if (components.length > 1 && !components.every(isButton))
      fault(ctx, 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'Component layout exceeds maximum width');
  }),
});
