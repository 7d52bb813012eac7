import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { inChromium, noBrowser, openStage } from './browser.js';
import type { BrowserStage } from './browser.js';
import { startDemoBot } from './demo-bot.js';
import type { DemoBot } from './demo-bot.js';

const results = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      impact: z.string(),
      nodes: z.array(z.object({ html: z.string() })),
    }),
  ),
});

/** The serious findings of axe, one line each. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = results.parse(await page.evaluate('axe.run(document)'));
  return violations
    .filter(({ impact }) => ['serious', 'critical'].includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

describe.skipIf(noBrowser)(`accessibility ${inChromium}`, () => {
  let stage: BrowserStage;
  let bot: DemoBot;

  beforeAll(async () => {
    stage = await openStage();
    bot = await startDemoBot(stage.playground.discord);
    const { discord } = stage.playground;
    const polonius = discord.user('Osric');
    const general = discord.channel('general');
    polonius.say(general, '# One\n**Two** ||three|| `four` <#1>\n> five\n- six\n```\nseven\n```');
    await polonius.slash(general, 'parts buttons').reply();
    await polonius.slash(general, 'say', { text: 'a picture', share: true }).reply();
  });
  afterAll(async () => {
    await bot.stop();
    await stage.close();
  });

  test.each([
    ['dark and wide', { colorScheme: 'dark' }],
    ['light and wide', { colorScheme: 'light' }],
    ['dark and 360 pixels', { colorScheme: 'dark', viewport: { width: 360, height: 740 } }],
    ['light and 360 pixels', { colorScheme: 'light', viewport: { width: 360, height: 740 } }],
  ] as const)('axe finds nothing serious when %s', async (_name, options) => {
    const { page } = await stage.open('', { ...options, bypassCSP: true });
    expect(await findings(page)).toEqual([]);
    const width = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(width).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  test('axe finds nothing serious in the composer, menus, forms and the glass', async () => {
    const { page } = await stage.open('', { bypassCSP: true });
    const found: string[] = [];
    const look = async () => found.push(...(await findings(page)));
    const composer = page.getByRole('combobox', { name: /^Message/ });
    await composer.fill('/');
    await look();
    await composer.fill('/say ');
    await look();
    await page.keyboard.press('Escape');
    await page.locator('li.message').last().click({ button: 'right' });
    await look();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Make a selection' }).first().click();
    await look();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Form' }).first().click();
    await page.getByRole('dialog').waitFor();
    await look();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Under the glass' }).first().click();
    await page.getByText('INTERACTION_CREATE').click();
    await look();
    expect(found).toEqual([]);
    await page.context().close();
  });

  test('the focus can be seen and goes back to where a form was opened', async () => {
    const { page } = await stage.open();
    const form = page.getByRole('button', { name: 'Form' }).first();
    await form.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Form');
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
    expect(outline).toBe('solid');
    await page.context().close();
  });
});
