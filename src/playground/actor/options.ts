import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { BasicOption, CommandOption } from '../limits/command.js';
import type { File } from '../state/attachment.js';
import { Refusal } from './refusal.js';

export type OptionValue = string | number | boolean | File;
export type OptionValues = Readonly<Record<string, OptionValue>>;

const MOST_CHARACTERS = 6000;

function textFault(option: BasicOption, text: string): string | undefined {
  const { min_length, max_length, choices, autocomplete } = option;
  const most = max_length ?? MOST_CHARACTERS;
  if (text.length > most) return `is longer than ${most} characters`;
  if (text.length < (min_length ?? 0)) return `is shorter than ${min_length ?? 0} characters`;
  if (text.trim() === '') return 'is empty';
  if (choices?.length && !autocomplete && !choices.some(({ value }) => value === text))
    return 'is not one of the choices';
  return undefined;
}

function numberFault(option: BasicOption, number: number): string | undefined {
  const { min_value, max_value, choices, type } = option;
  if (type === Type.Integer && !Number.isSafeInteger(number)) return 'is not a whole number';
  if (!Number.isFinite(number)) return 'is not a number';
  if (typeof min_value === 'number' && number < min_value) return `is less than ${min_value}`;
  if (typeof max_value === 'number' && number > max_value) return `is more than ${max_value}`;
  if (choices?.length && !choices.some(({ value }) => value === number))
    return 'is not one of the choices';
  return undefined;
}

function fault(option: BasicOption, value: OptionValue): string | undefined {
  switch (option.type) {
    case Type.String:
      return typeof value === 'string' ? textFault(option, value) : 'is not text';
    case Type.Integer:
    case Type.Number:
      return typeof value === 'number' ? numberFault(option, value) : 'is not a number';
    case Type.Boolean:
      return typeof value === 'boolean' ? undefined : 'is not true or false';
    case Type.Attachment:
      return typeof value === 'object' ? undefined : 'is not a file';
    case Type.User:
    case Type.Channel:
    case Type.Role:
    case Type.Mentionable:
      return typeof value === 'string' && /^\d+$/.test(value) ? undefined : 'is not an id';
  }
}

export function isBasic(option: CommandOption): option is BasicOption {
  return option.type !== Type.Subcommand && option.type !== Type.SubcommandGroup;
}

export interface GivenOption {
  readonly option: BasicOption;
  readonly value: OptionValue;
}

/** The values that a person filled in, in the command's order, or what is wrong with them. */
export function givenOptions(
  declared: readonly BasicOption[],
  values: OptionValues,
): GivenOption[] {
  const unknown = Object.keys(values).find((name) => !declared.some((one) => one.name === name));
  if (unknown !== undefined) throw new Refusal(`There is no option ${unknown}.`);
  return declared.flatMap((option) => {
    const value = values[option.name];
    if (value === undefined) {
      if (option.required) throw new Refusal(`The option ${option.name} is required.`);
      return [];
    }
    const wrong = fault(option, value);
    if (wrong !== undefined) throw new Refusal(`The option ${option.name} ${wrong}.`);
    return [{ option, value }];
  });
}
