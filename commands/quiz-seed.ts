import { randomInt } from 'node:crypto';
import type { ChatInputCommandInteraction } from 'discord.js';

/** Seeds run from 1 to this. */
export const LARGEST_SEED = 99_999;

/** The seed that was asked for, or a new one. */
export function seedOf({ options }: ChatInputCommandInteraction): number {
  return options.getInteger('seed') ?? randomInt(1, LARGEST_SEED + 1);
}
