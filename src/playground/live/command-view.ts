import {
  ApplicationCommandOptionType as Type,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import { isBasic } from '../actor/options.js';
import type { RegisteredCommand } from '../interactions/command-book.js';
import type { BasicOption, CommandOption } from '../limits/command.js';
import type { CommandView, OptionView } from './protocol.js';

type Localized = Readonly<Record<string, string | undefined>> | null | undefined;

const KINDS: Readonly<Record<BasicOption['type'], OptionView['kind']>> = {
  [Type.String]: 'text',
  [Type.Integer]: 'integer',
  [Type.Number]: 'number',
  [Type.Boolean]: 'boolean',
  [Type.Attachment]: 'file',
  [Type.User]: 'user',
  [Type.Mentionable]: 'user',
  [Type.Channel]: 'channel',
  [Type.Role]: 'role',
};

const inLocale = (text: string, localized: Localized, locale: string) =>
  localized?.[locale] ?? text;

function optionView(option: BasicOption, locale: string): OptionView {
  return {
    name: option.name,
    label: inLocale(option.name, option.name_localizations, locale),
    description: inLocale(option.description, option.description_localizations, locale),
    kind: KINDS[option.type],
    required: option.required ?? false,
    autocomplete: option.autocomplete ?? false,
    choices: (option.choices ?? []).map(({ name, name_localizations, value }) => ({
      name: inLocale(name, name_localizations, locale),
      value,
    })),
    min: option.min_value ?? option.min_length ?? undefined,
    max: option.max_value ?? option.max_length ?? undefined,
  };
}

interface Branch {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
}

function branchOf(one: Exclude<CommandOption, BasicOption>, above: Branch, locale: string): Branch {
  return {
    name: `${above.name} ${one.name}`,
    label: `${above.label} ${inLocale(one.name, one.name_localizations, locale)}`,
    description: inLocale(one.description, one.description_localizations, locale),
    options: one.options ?? [],
  };
}

/** Every usable name below a command: itself, or its subcommands. */
function leaves(branch: Branch, locale: string): CommandView[] {
  const { options, ...named } = branch;
  const below = options.flatMap((option) =>
    isBasic(option) ? [] : leaves(branchOf(option, branch, locale), locale),
  );
  if (below.length > 0) return below;
  const views = options.filter(isBasic).map((option) => optionView(option, locale));
  return [{ ...named, kind: 'slash', options: views }];
}

/** A registered command as a person with this language is offered it. */
export function commandViews(command: RegisteredCommand, locale: string): CommandView[] {
  const { name } = command;
  const label = inLocale(name, command.name_localizations, locale);
  if (command.type === ApplicationCommandType.Message)
    return [{ name, label, description: '', kind: 'message', options: [] }];
  if (command.type !== ApplicationCommandType.ChatInput) return [];
  const description = inLocale(command.description, command.description_localizations, locale);
  return leaves({ name, label, description, options: command.options ?? [] }, locale);
}
