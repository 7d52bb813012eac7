import { type Interaction, PermissionFlagsBits } from 'discord.js';
import type { Words } from '../wording/words.js';
import { UserFailure } from './failure.js';

/** Counts one request; what it throws when there were too many says how long to wait. */
interface Limiter {
  consume(key: string): Promise<unknown>;
}

/** Counters of requests, for each person and each server. */
export interface Cooldowns {
  readonly person: Limiter;
  readonly server: Limiter;
}

/** Seconds to wait as a limiter's refusal tells them, or null for a failure of the limiter itself. */
function waitOf(refusal: unknown): number | null {
  if (typeof refusal !== 'object' || refusal === null || !('msBeforeNext' in refusal)) return null;
  return typeof refusal.msBeforeNext === 'number' ? Math.ceil(refusal.msBeforeNext / 1000) : null;
}

async function secondsToWait(limiter: Limiter, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    const seconds = waitOf(refusal);
    if (seconds === null) throw refusal;
    return Math.max(1, seconds);
  }
}

function isModerator({ memberPermissions }: Interaction): boolean {
  return memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
}

/**
 * Counts an interaction against its person and its server; moderators are free.
 * @throws UserFailure that says when to try again
 */
export async function respectCooldowns(
  interaction: Interaction,
  { person, server }: Cooldowns,
  { t }: Words,
): Promise<void> {
  if (interaction.isAutocomplete() || isModerator(interaction)) return;
  const own = await secondsToWait(person, interaction.user.id);
  if (own > 0) throw new UserFailure(t('failure.personTooFast', { count: own }));
  if (interaction.guildId === null) return;
  const shared = await secondsToWait(server, interaction.guildId);
  if (shared > 0) throw new UserFailure(t('failure.serverTooFast', { count: shared }));
}
