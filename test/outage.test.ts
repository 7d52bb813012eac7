import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type HamletStage, stageHamlet } from './hamlet.js';
import { customIdOf } from './message.js';
import { ownPostgres, POSTGRES_TIMEOUT_MS, postgresNote, startCluster } from './postgres.js';
import { said } from './said.js';

const TEXT = 'are we still on for the raid at eight?';
const AWAY = /^Hamlet’s database cannot be reached or written just now, .* under ([0-9a-f]{8})\./;

describe('a database that goes away and comes back, as people see it', () => {
  const undo: (() => Promise<void> | void)[] = [];
  afterEach(async () => {
    for (const step of undo.splice(0).reverse()) await step();
  });

  const staged = async (databaseUrl: string): Promise<HamletStage> => {
    const stage = await stageHamlet({ databaseUrl });
    undo.push(() => stage.close());
    return stage;
  };

  const check = (stage: HamletStage) =>
    stage.member.slash(stage.general, 'check', { text: TEXT }).reply();

  async function goAndReturn(
    stage: HamletStage,
    leave: () => Promise<void> | void,
    comeBack: () => Promise<void> | void,
  ): Promise<void> {
    const before = await check(stage);
    await leave();
    const failed = await check(stage);
    expect(failed.visibleTo).toBe(stage.member.id);
    const id = AWAY.exec(failed.content)?.[1];
    expect(id).toBeDefined();
    expect(stage.log).toContainEqual(
      expect.objectContaining({ level: 'error', facts: expect.objectContaining({ id }) as object }),
    );
    const why = await stage.member.click(before, customIdOf(before, 'Why?')).reply();
    expect(why.content).toMatch(AWAY);
    await comeBack();
    expect(said(await check(stage))).toContain('Verdict: not spam');
    const again = await stage.member.click(before, customIdOf(before, 'Why?')).reply();
    expect(again.content).not.toMatch(AWAY);
    expect(JSON.stringify(stage.log)).not.toContain('raid');
  }

  test('on SQLite: the file is moved away and back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hamlet-away-'));
    const file = join(folder, 'hamlet.db');
    undo.push(() => {
      rmSync(folder, { recursive: true });
    });
    await goAndReturn(
      await staged(`file:${file}`),
      () => {
        renameSync(file, `${file}.away`);
      },
      () => {
        renameSync(`${file}.away`, file);
      },
    );
  });

  const slow = { timeout: POSTGRES_TIMEOUT_MS };
  test.skipIf(!ownPostgres)(
    `${postgresNote}: the server is stopped and started`,
    slow,
    async () => {
      const cluster = await startCluster();
      undo.push(() => cluster.remove());
      await goAndReturn(
        await staged(await cluster.createDatabase()),
        () => cluster.stop(),
        () => cluster.start(),
      );
    },
  );
});
