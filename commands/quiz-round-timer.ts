import { type Client, WebhookClient } from 'discord.js';
import type { KeptRound } from '../src/store/index.js';
import type { Services } from './command.js';
import { canBeTold, concludeRound, roundResult } from './quiz-round-result.js';

/** Changes the message of a round by the token of the interaction that asked the question. */
async function showResult(
  { options }: Client,
  round: KeptRound,
  services: Services,
): Promise<void> {
  await concludeRound(round, services);
  if (!canBeTold(round, services)) return;
  const { applicationId: id, token } = round;
  const webhook = new WebhookClient({ id, token }, { rest: options.rest ?? {} });
  await webhook.editMessage('@original', await roundResult(round, services));
}

/**
 * Closes a round at its time. A timer that a restart ends is set anew by `resumeRounds`; where the
 * message cannot be changed, the next press on it brings the result.
 */
export function closeInTime(client: Client, round: KeptRound, services: Services): void {
  const timer = setTimeout(() => {
    showResult(client, round, services).catch(() => undefined);
  }, round.remainingMs);
  timer.unref();
}

/** Sets the timers of rounds that were open when the process before this one ended. */
export async function resumeRounds(client: Client, services: Services): Promise<void> {
  for (const round of await services.quizRounds.unclosed()) closeInTime(client, round, services);
}
