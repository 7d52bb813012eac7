import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Schema, SettingChangeRow } from './schema.js';
import {
  type Changes,
  changesMade,
  type Chosen,
  parseChosen,
  type SettingName,
  settingNames,
} from './setting-values.js';

/** A server's choices, and the revision that a change must name. */
interface Settings {
  readonly revision: number;
  readonly chosen: Chosen;
}

export interface SettingChange {
  readonly name: SettingName;
  /** Empty once that person had their data deleted. */
  readonly userId: string;
  readonly at: number;
  readonly before: Chosen;
  readonly after: Chosen;
}

export interface SettingsStore {
  of(serverId: string): Promise<Settings>;
  /** Makes changes, unless somebody else changed something since `revision`: then false. */
  change(
    serverId: string,
    by: { readonly userId: string; readonly revision: number },
    changes: Changes,
  ): Promise<boolean>;
  /** The newest changes first. */
  history(serverId: string, limit: number): Promise<readonly SettingChange[]>;
}

async function read(db: Kysely<Schema>, serverId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('settings')
    .select(['name', 'value'])
    .where('serverId', '=', serverId)
    .execute();
  return new Map(rows.map(({ name, value }) => [name, value]));
}

/** Raises the revision if it is still the one seen; being a write, it also shuts out everybody else. */
async function claim(db: Transaction<Schema>, serverId: string, seen: number): Promise<boolean> {
  const row = await db
    .insertInto('servers')
    .values({ id: serverId, revision: 1, missingSince: null })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet({ revision: seen + 1 })
        .where('servers.revision', '=', seen),
    )
    .returning('revision')
    .executeTakeFirst();
  return row?.revision === seen + 1;
}

async function write(
  db: Transaction<Schema>,
  { serverId, name, after }: Pick<SettingChangeRow, 'serverId' | 'name' | 'after'>,
): Promise<void> {
  const old = db.deleteFrom('settings').where('serverId', '=', serverId).where('name', '=', name);
  await old.execute();
  if (after === null) return;
  await db.insertInto('settings').values({ serverId, name, value: after }).execute();
}

function changeOf({ name, userId, at, before, after }: SettingChangeRow): SettingChange[] {
  const known = settingNames.find((candidate) => candidate === name);
  if (known === undefined) return [];
  const parse = (json: string | null): Chosen => parseChosen(json === null ? [] : [[known, json]]);
  return [{ name: known, userId, at, before: parse(before), after: parse(after) }];
}

/** Thrown inside a transaction to undo it. */
class Outdated extends Error {}

export function settingsIn(db: Kysely<Schema>, now: () => number): SettingsStore {
  const apply = async (
    transaction: Transaction<Schema>,
    by: { readonly serverId: string; readonly userId: string },
    changes: Changes,
  ): Promise<void> => {
    const stored = await read(transaction, by.serverId);
    for (const [name, value] of changesMade(changes)) {
      const before = stored.get(name) ?? null;
      const after = value === null ? null : JSON.stringify(value);
      if (before === after) continue;
      const change = { id: randomUUID(), ...by, at: now(), name, before, after };
      await write(transaction, change);
      await transaction.insertInto('settingChanges').values(change).execute();
    }
  };

  return {
    async of(serverId) {
      const server = await db
        .selectFrom('servers')
        .select('revision')
        .where('id', '=', serverId)
        .executeTakeFirst();
      const chosen = parseChosen(await read(db, serverId));
      return { revision: server?.revision ?? 0, chosen };
    },

    async change(serverId, { userId, revision }, changes) {
      try {
        await db.transaction().execute(async (transaction) => {
          if (!(await claim(transaction, serverId, revision))) throw new Outdated();
          await apply(transaction, { serverId, userId }, changes);
        });
        return true;
      } catch (error) {
        if (error instanceof Outdated) return false;
        throw error;
      }
    },

    async history(serverId, limit) {
      const rows = await db
        .selectFrom('settingChanges')
        .selectAll()
        .where('serverId', '=', serverId)
        .orderBy('at', 'desc')
        .orderBy('name')
        .limit(limit)
        .execute();
      return rows.flatMap(changeOf);
    },
  };
}
