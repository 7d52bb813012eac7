import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType as CommandType,
  Locale,
} from 'discord-api-types/v10';
import * as z from 'zod';
import { between, fault, list } from './form.js';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const name = z.string().superRefine((value, ctx) => {
  if (!NAME.test(value) || value !== value.toLowerCase())
    fault(ctx, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
});

const localized = <T extends z.ZodType>(text: T) => z.partialRecord(z.enum(Locale), text).nullish();
const description = between(1, 100);
const named = {
  name,
  name_localizations: localized(name),
  description,
  description_localizations: localized(description),
};

export const choice = z.object({
  name: between(1, 100),
  name_localizations: localized(between(1, 100)),
  value: z.union([z.string().max(100), z.number()]),
});

export type Choice = z.infer<typeof choice>;

const basicOption = z
  .object({
    ...named,
    type: z.enum(OptionType).exclude(['Subcommand', 'SubcommandGroup']),
    required: z.boolean().optional(),
    choices: list(choice, 0, 25).nullish(),
    channel_types: z.array(z.int()).nullish(),
    min_value: z.number().nullish(),
    max_value: z.number().nullish(),
    min_length: z.int().min(0).max(6000).nullish(),
    max_length: z.int().min(1).max(6000).nullish(),
    autocomplete: z.boolean().nullish(),
  })
  .superRefine(({ autocomplete, choices }, ctx) => {
    if (autocomplete && choices?.length)
      fault(
        ctx,
        'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES',
        'Autocomplete options cannot have choices',
        ['choices'],
      );
  });

export type BasicOption = z.infer<typeof basicOption>;

function inOrder(
  options: readonly { name: string; required?: boolean | undefined }[],
  ctx: z.RefinementCtx,
) {
  options.forEach((option, index) => {
    if (option.required && options.slice(0, index).some(({ required }) => !required))
      fault(
        ctx,
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
        [index],
      );
    if (options.findIndex((other) => other.name === option.name) < index)
      fault(
        ctx,
        'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
        'Option name already exists in this list',
        [index, 'name'],
      );
  });
}

const basicOptions = list(basicOption, 0, 25).superRefine(inOrder);
const subcommand = z.object({
  ...named,
  type: z.literal(OptionType.Subcommand),
  options: basicOptions.nullish(),
});
const group = z.object({
  ...named,
  type: z.literal(OptionType.SubcommandGroup),
  options: list(subcommand, 1, 25),
});
const option = z.discriminatedUnion('type', [basicOption, subcommand, group]);

export type CommandOption = z.infer<typeof option>;

const shared = {
  name_localizations: localized(between(1, 32)),
  default_member_permissions: z.string().regex(/^\d+$/).nullish(),
  integration_types: z.array(z.union([z.literal(0), z.literal(1)])).nullish(),
  contexts: z.array(z.union([z.literal(0), z.literal(1), z.literal(2)])).nullish(),
  nsfw: z.boolean().nullish(),
};

const chatInput = z.object({
  ...shared,
  ...named,
  type: z.literal(CommandType.ChatInput),
  options: list(option, 0, 25).superRefine(inOrder).nullish(),
});

const menu = z.object({
  ...shared,
  name: between(1, 32),
  type: z.literal([CommandType.User, CommandType.Message]),
  description: z.literal('').nullish(),
  options: z.array(z.never()).nullish(),
});

interface Texts {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly name_localizations?: Readonly<Record<string, string>> | null | undefined;
  readonly description_localizations?: Readonly<Record<string, string>> | null | undefined;
  readonly value?: string | number;
  readonly options?: readonly Texts[] | null | undefined;
  readonly choices?: readonly Texts[] | null | undefined;
}

const longest = (texts: readonly (string | null | undefined)[]) =>
  Math.max(...texts.map((text) => text?.length ?? 0));

function size(texts: Texts): number {
  const value = typeof texts.value === 'string' ? texts.value.length : 0;
  const nested = [...(texts.options ?? []), ...(texts.choices ?? [])];
  return nested.reduce(
    (sum, each) => sum + size(each),
    value +
      longest([texts.name, ...Object.values(texts.name_localizations ?? {})]) +
      longest([texts.description, ...Object.values(texts.description_localizations ?? {})]),
  );
}

const MOST_CHARACTERS = 8000;

/** One application command, as an app registers it; a missing type is a slash command. */
export const command = z.preprocess(
  (value) =>
    typeof value === 'object' && value !== null ? { type: CommandType.ChatInput, ...value } : value,
  z.discriminatedUnion('type', [chatInput, menu]).superRefine((one, ctx) => {
    if (size(one) > MOST_CHARACTERS)
      fault(
        ctx,
        'APPLICATION_COMMAND_TOO_LARGE',
        `Command exceeds maximum size (${MOST_CHARACTERS})`,
      );
  }),
);

export type Command = z.infer<typeof command>;

export const commands = z.array(command).superRefine((all, ctx) => {
  all.forEach(({ name, type }, index) => {
    if (all.findIndex((other) => other.name === name && other.type === type) < index)
      fault(
        ctx,
        'APPLICATION_COMMANDS_DUPLICATE_NAME',
        'Application command names must be unique',
        [index],
      );
  });
});

/** How many commands of each type an app may have in one place. */
export const MOST_COMMANDS: Readonly<Record<Command['type'], number>> = {
  [CommandType.ChatInput]: 100,
  [CommandType.User]: 15,
  [CommandType.Message]: 15,
};
