import type { Policy } from '../src/explain/verdict.js';
import type { Chosen, SettingsStore } from '../src/store/index.js';

/** What the model's card says of verdicts. */
type CardPolicy = Pick<Policy, 'threshold' | 'lowerBound'>;

/** How Hamlet behaves in one server: what was chosen there, and the defaults for the rest. */
export interface ServerSettings extends Policy {
  /** Share of label 1 among the server's messages, 0 to 1; null when nobody has said. */
  readonly baseRate: number | null;
  /** Language of shared replies; null for the language that Discord has for the server. */
  readonly language: string | null;
  readonly share: boolean;
  readonly whatIf: boolean;
  readonly feedback: boolean;
}

/** Choices completed with defaults; a default lower bound gives way to a threshold below it. */
export function withDefaults(chosen: Chosen, card: CardPolicy): ServerSettings {
  const threshold = chosen.threshold ?? card.threshold;
  return {
    threshold,
    lowerBound: chosen.lowerBound ?? Math.min(card.lowerBound, threshold),
    baseRate: chosen.baseRate ?? null,
    language: chosen.language ?? null,
    share: chosen.share ?? false,
    whatIf: chosen.whatIf ?? true,
    feedback: chosen.feedback ?? true,
  };
}

/** Reads the settings of a server; in direct messages, null, the defaults hold. */
export function settingsReader(
  settings: SettingsStore,
  card: CardPolicy,
): (serverId: string | null) => Promise<ServerSettings> {
  return async (serverId) => {
    if (serverId === null) return withDefaults({}, card);
    const { chosen } = await settings.of(serverId);
    return withDefaults(chosen, card);
  };
}
