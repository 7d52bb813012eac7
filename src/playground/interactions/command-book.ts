import type { Command } from '../limits/command.js';
import { Signal } from '../state/signal.js';

export type RegisteredCommand = Command & {
  readonly id: string;
  readonly version: string;
  readonly guildId?: string;
};

const EVERYWHERE = 'global';

/** The commands that the app registered, for all places and for single guilds. */
export class CommandBook {
  readonly changed = new Signal<undefined>();
  readonly #byPlace = new Map<string, readonly RegisteredCommand[]>();

  readonly newId: () => string;

  constructor(newId: () => string) {
    this.newId = newId;
  }

  registered(guildId?: string): readonly RegisteredCommand[] {
    return this.#byPlace.get(guildId ?? EVERYWHERE) ?? [];
  }

  /** What can be used in a guild, or in direct messages when none is named. */
  usableIn(guildId?: string): readonly RegisteredCommand[] {
    const here = guildId === undefined ? [] : this.registered(guildId);
    return [...here, ...this.registered()];
  }

  /** Replaces all commands of a place; one that keeps name and type keeps its id. */
  replace(commands: readonly Command[], guildId?: string): readonly RegisteredCommand[] {
    const before = this.registered(guildId);
    const after = commands.map((command): RegisteredCommand => {
      const same = before.find(({ name, type }) => name === command.name && type === command.type);
      return {
        ...command,
        id: same?.id ?? this.newId(),
        version: this.newId(),
        ...(guildId === undefined ? {} : { guildId }),
      };
    });
    this.#byPlace.set(guildId ?? EVERYWHERE, after);
    this.changed.send(undefined);
    return after;
  }
}
