import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { BasicOption, CommandOption } from '../limits/command.js';
import { isBasic } from './options.js';
import { Refusal } from './refusal.js';

export interface Leaf {
  readonly declared: readonly BasicOption[];
  /** Wraps the leaf's options into subcommand and group as Discord nests them. */
  readonly wrap: (options: readonly object[]) => readonly object[];
}

/** Walks from a command's options down the names of group and subcommand. */
export function leafOf(
  options: readonly CommandOption[] | null | undefined,
  names: readonly string[],
): Leaf {
  const [name, ...rest] = names;
  if (name === undefined) {
    const declared = (options ?? []).filter(isBasic);
    if (declared.length < (options?.length ?? 0)) throw new Refusal('Choose a subcommand.');
    return { declared, wrap: (given) => given };
  }
  const branch = options?.find((option) => option.name === name);
  if (branch?.type !== Type.Subcommand && branch?.type !== Type.SubcommandGroup)
    throw new Refusal(`There is no subcommand ${name}.`);
  const { declared, wrap } = leafOf(branch.options, rest);
  return { declared, wrap: (given) => [{ name, type: branch.type, options: wrap(given) }] };
}
