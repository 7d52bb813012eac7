import { ComponentType, InteractionType } from 'discord-api-types/v10';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { expect } from 'vitest';
import type { LiveInteraction } from '../../src/playground/interactions/live-interaction.js';
import { interactiveComponents } from '../../src/playground/limits/message.js';
import type { CommandView, OptionView } from '../../src/playground/live/protocol.js';
import type { LocalDiscord } from '../../src/playground/local-discord.js';
import type { Message } from '../../src/playground/state/entities.js';

const PATIENCE = { timeout: 20_000, interval: 20 };
const DEEPEST = 4;
const TEXT = 'Claim your free nitro before midnight, the first hundred get a bonus';

type Component = ReturnType<typeof interactiveComponents>[number];

/** Command and action of a custom id: what a component does, whatever it does it to. */
function kindOf(customId: string): string {
  const [command = '', , action = ''] = customId.split(':');
  return `${command} ${action}`;
}

/** Somebody who uses everything there is on the page once, and looks at every answer. */
export class Visitor {
  /** Every kind of command and component that was used, in order. */
  readonly used: string[] = [];
  readonly #page: Page;
  readonly #discord: LocalDiscord;

  constructor(page: Page, discord: LocalDiscord) {
    this.#page = page;
    this.#discord = discord;
  }

  /** Runs a slash command through the composer; its first option is filled in when `filled`. */
  async run(command: CommandView, filled: boolean): Promise<void> {
    this.used.push(`/${command.name}`);
    const composer = this.#page.getByRole('combobox', { name: /^Message/ });
    await composer.fill(`/${command.label} `);
    const [first, ...others] = command.options;
    const options = [
      ...(first && (filled || first.required) ? [first] : []),
      ...others.filter(({ required }) => required),
    ];
    for (const option of options) await this.#fill(option);
    await this.#explore(
      await this.#begun(() =>
        this.#page.getByRole('button', { name: 'Send', exact: true }).click(),
      ),
      0,
    );
  }

  async chooseFromMenu(message: Locator, name: string): Promise<void> {
    this.used.push(name);
    await message.click({ button: 'right' });
    const item = this.#page.getByRole('menuitem', { name });
    await this.#explore(await this.#begun(() => item.click()), 0);
  }

  async #fill({ label, kind, choices, autocomplete, min = 1, max }: OptionView): Promise<void> {
    const field = this.#page.locator('.option').getByLabel(label, { exact: true });
    if (choices.length > 0 || kind === 'boolean') await field.selectOption({ index: 1 });
    else if (kind === 'file') {
      const picture = sharp({ create: { width: 96, height: 96, channels: 3, background: '#a86' } });
      const buffer = await picture.png().toBuffer();
      await field.setInputFiles({ name: 'picture.png', mimeType: 'image/png', buffer });
    } else if (autocomplete) {
      await field.focus();
      await this.#page.locator('.option').getByRole('option').first().click();
    } else if (kind === 'integer') await field.fill(String(Math.ceil(min)));
    else await field.fill(kind === 'text' ? TEXT.slice(0, max) : '0.5');
  }

  /** Does something and follows the interaction that it begins until people see its answer. */
  async #begun(act: () => Promise<unknown>): Promise<LiveInteraction> {
    const begun = new Promise<LiveInteraction>((resolve) => {
      const stop = this.#discord.ledger.opened.listen((live) => {
        if (live.beginning.type === InteractionType.ApplicationCommandAutocomplete) return;
        stop();
        resolve(live);
      });
    });
    await act();
    const live = await Promise.race([begun, this.#refused()]);
    const seen = () => live.answeredAfterMs !== undefined || live.unanswered;
    await expect.poll(seen, { ...PATIENCE, message: live.beginning.label }).toBe(true);
    const refused = live.exchanges.filter(({ status }) => status !== undefined && status >= 400);
    expect(refused, live.beginning.label).toEqual([]);
    expect(live.unanswered, live.beginning.label).toBe(false);
    return live;
  }

  /** Fails with what the page says instead of sending anything. */
  async #refused(): Promise<never> {
    const alert = this.#page.locator('.composer .failure:not(:empty)');
    await alert.waitFor();
    throw new Error(await alert.innerText());
  }

  async #explore(live: LiveInteraction, depth: number): Promise<void> {
    if (live.modal) await this.#submit(live, depth);
    const ids = [live.originalId, ...live.followUpIds].filter((id) => id !== undefined);
    for (const id of ids) await this.#useAll(live.beginning.channel.id, id, depth);
  }

  async #submit({ modal }: LiveInteraction, depth: number): Promise<void> {
    this.used.push(`form ${kindOf(modal?.custom_id ?? '')}`);
    const dialog = this.#page.getByRole('dialog');
    await dialog.waitFor();
    for (const field of await dialog.locator('input[required], textarea[required]').all())
      if ((await field.inputValue()) === '') await field.fill(TEXT);
    for (const field of await dialog.locator('select[required]').all())
      await field.selectOption({ index: 1 });
    const submit = dialog.getByRole('button', { name: 'Submit' });
    await this.#explore(await this.#begun(() => submit.click()), depth + 1);
  }

  async #useAll(channelId: string, messageId: string, depth: number): Promise<void> {
    if (depth >= DEEPEST) return;
    for (;;) {
      const message = this.#discord.world.message(channelId, messageId);
      const next = message && this.#unused(message);
      if (!message || !next?.custom_id) return;
      this.used.push(kindOf(next.custom_id));
      const node = this.#page.locator(`#message-${messageId}`);
      await this.#explore(await this.#begun(() => this.#press(node, message, next)), depth + 1);
    }
  }

  #unused({ components }: Message): Component | undefined {
    return interactiveComponents(components).find(
      ({ custom_id, disabled }) =>
        custom_id !== undefined && !disabled && !this.used.includes(kindOf(custom_id)),
    );
  }

  async #press(node: Locator, message: Message, component: Component): Promise<void> {
    const all = interactiveComponents(message.components);
    const index = all.findIndex(({ custom_id }) => custom_id === component.custom_id);
    await node.locator('.action-row > *, .section > .button').nth(index).click();
    if (component.type === ComponentType.Button) return;
    const list = this.#page.locator('.select-list');
    if ((component.max_values ?? 1) > 1) {
      await list.locator('input').first().check();
      await list.getByRole('button', { name: 'Done' }).click();
    } else await list.locator('label').last().click();
  }
}
