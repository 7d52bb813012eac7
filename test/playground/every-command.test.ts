import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands as list } from '../../commands/index.js';
import { commandViews } from '../../src/playground/live/command-view.js';
import type { CommandView } from '../../src/playground/live/protocol.js';
import { inChromium, noBrowser } from './browser.js';
import type { View } from './browser.js';
import { openHamletPage } from './hamlet-page.js';
import type { HamletPage } from './hamlet-page.js';
import { Visitor } from './visitor.js';

const MINUTES = 60_000;

describe.skipIf(noBrowser)(`every command of Hamlet ${inChromium}`, () => {
  let stage: HamletPage;
  let view: View;
  let visitor: Visitor;

  beforeAll(async () => {
    stage = await openHamletPage();
    view = await stage.open('as=polonius&channel=general');
    visitor = new Visitor(view.page, stage.playground.discord);
  });

  afterAll(() => stage.close());

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
      expect(stage.errors).toEqual([]);
      expect(view.complaints).toEqual([]);
    },
    2 * MINUTES,
  );
});
