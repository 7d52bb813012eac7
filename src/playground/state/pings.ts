import type { AllowedMentions } from '../limits/message.js';
import type { Pings } from './entities.js';

const found = (content: string, pattern: RegExp) => [
  ...new Set([...content.matchAll(pattern)].flatMap(([, id]) => id ?? [])),
];

function allowed(kind: 'users' | 'roles', ids: readonly string[], rule?: AllowedMentions | null) {
  if (!rule) return ids;
  if (rule.parse?.includes(kind)) return ids;
  return ids.filter((id) => rule[kind]?.includes(id));
}

/** Whom a text would call: the mentions in it that its author allowed. */
export function pingsOf(content: string, rule?: AllowedMentions | null): Pings {
  const everyone = /@(everyone|here)/.test(content);
  return {
    everyone: everyone && (!rule || (rule.parse?.includes('everyone') ?? false)),
    users: allowed('users', found(content, /<@!?(\d+)>/g), rule),
    roles: allowed('roles', found(content, /<@&(\d+)>/g), rule),
  };
}
