import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packagePath } from '../../src/config/package.js';
import { commands as list } from '../../commands/index.js';
import { startHamlet } from '../../src/hamlet.js';
import type { Hamlet } from '../../src/hamlet.js';
import { commandViews } from '../../src/playground/live/command-view.js';
import type { CommandView } from '../../src/playground/live/protocol.js';
import { inChromium, noBrowser, openStage } from './browser.js';
import type { BrowserStage, View } from './browser.js';
import { Visitor } from './visitor.js';

const MINUTES = 60_000;

describe.skipIf(noBrowser)(`every command of Hamlet ${inChromium}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'hamlet-commands-'));
  const errors: string[] = [];
  let stage: BrowserStage;
  let hamlet: Hamlet;
  let view: View;
  let visitor: Visitor;

  beforeAll(async () => {
    stage = await openStage();
    const { token, apiUrl, discord } = stage.playground;
    hamlet = await startHamlet({
      token,
      apiUrl,
      modelDir: packagePath('models', 'spam'),
      pictureModelsDir: packagePath('models'),
      databaseUrl: `file:${join(folder, 'hamlet.db')}`,
      log: {
        info: () => undefined,
        warn: () => undefined,
        error: (facts, message) => errors.push(`${message} ${JSON.stringify(facts)}`),
      },
      now: Date.now,
    });
    await discord.botReady();
    view = await stage.open('as=polonius&channel=general');
    visitor = new Visitor(view.page, discord);
  });

  afterAll(async () => {
    await hamlet.stop();
    await stage.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const viewsOf = (name: string) =>
    stage.playground.discord
      .commands()
      .filter((command) => command.name === name)
      .flatMap((command) => commandViews(command, 'en-US'));

  async function use(command: CommandView): Promise<void> {
    const { page } = view;
    const message = page.locator('li.message', { hasText: 'giving away 3 months' }).first();
    if (command.kind === 'message') await visitor.chooseFromMenu(message, command.label);
    else await visitor.run(command, true);
    const { options } = command;
    if (options.length > 0 && !options.some(({ required }) => required))
      await visitor.run(command, false);
  }

  test.each(list.map(({ data }) => data.name))(
    '“%s” is used through the page, with every button, menu and form it brings',
    async (name) => {
      for (const command of viewsOf(name)) await use(command);
      expect(visitor.used).not.toEqual([]);
      expect(errors).toEqual([]);
      expect(view.complaints).toEqual([]);
    },
    2 * MINUTES,
  );
});
