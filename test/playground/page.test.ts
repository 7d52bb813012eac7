import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { inChromium, noBrowser, openStage } from './browser.js';
import type { BrowserStage, View } from './browser.js';
import { startDemoBot } from './demo-bot.js';
import type { DemoBot } from './demo-bot.js';

describe.skipIf(noBrowser)(`the page ${inChromium}`, () => {
  let stage: BrowserStage;
  let bot: DemoBot;
  const views: View[] = [];

  beforeAll(async () => {
    stage = await openStage();
    bot = await startDemoBot(stage.playground.discord);
  });

  afterEach(async () => {
    const closing = views.splice(0);
    for (const { page } of closing) await page.context().close();
    expect(closing.flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  afterAll(async () => {
    await bot.stop();
    await stage.close();
  });

  async function open(hash = '', options = {}): Promise<Page> {
    const view = await stage.open(hash, options);
    views.push(view);
    return view.page;
  }

  const composer = (page: Page) => page.getByRole('combobox', { name: /^Message/ });
  const last = (page: Page) => page.locator('li.message').last();
  const say = async (page: Page, text: string) => {
    await composer(page).fill(text);
    await page.keyboard.press('Enter');
  };

  test('asks nothing of any other host and keeps its strict policy', async () => {
    const page = await open();
    const response = await page.request.get(stage.playground.url);
    expect(response.headers()['content-security-policy']).toContain("default-src 'none'");
    expect(response.headers()['content-security-policy']).not.toContain('unsafe');
    expect([...(views[0]?.hosts ?? [])]).toEqual([new URL(stage.playground.url).host]);
  });

  test('a slash command is found, filled in and sent with the keyboard alone', async () => {
    const page = await open();
    await composer(page).focus();
    await page.keyboard.type('/sa');
    await expect
      .poll(() => page.getByRole('listbox').getByRole('option').allInnerTexts())
      .toHaveLength(1);
    await page.keyboard.press('Enter');
    await page.keyboard.type('To be, or not to be');
    await page.keyboard.press('Enter');
    const reply = page.locator('li.message.ephemeral').first();
    await reply.getByText('To be, or not to be').waitFor();
    await reply.getByText('Only you can see this').waitFor();
    expect(await reply.locator('img').getAttribute('alt')).toBe('A dot');
    await last(page).getByText('and more').waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('composer');
  });

  test('typing a whole command at once fills its first option', async () => {
    const page = await open();
    await say(page, '/say words, words, words');
    await page.keyboard.press('Enter');
    await last(page).getByText('and more').waitFor();
    await page
      .locator('li.message.ephemeral', { hasText: 'words, words, words' })
      .first()
      .waitFor();
  });

  test('the beginning of a command enters the first that fits, as in Discord', async () => {
    const page = await open();
    await say(page, '/parts');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await last(page).getByRole('button', { name: 'Edit later' }).waitFor();
  });

  test('autocomplete offers what the bot suggests', async () => {
    const page = await open();
    await say(page, '/say x');
    await page.getByRole('button', { name: '+ tone' }).click();
    await page.keyboard.type('lo');
    await page.getByRole('option', { name: 'low' }).click();
    await page.keyboard.press('Enter');
    await last(page).getByText('and more').waitFor();
    const interaction = bot.seen.at(-1);
    if (!interaction?.isChatInputCommand()) throw new Error('not a slash command');
    expect(interaction.options.getString('tone')).toBe('low');
  });

  test('what Discord would refuse is refused in words, and can be mended', async () => {
    const page = await open();
    await say(page, '/say');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('text is required').waitFor();
    await page.keyboard.type('x'.repeat(101));
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('longer than 100').waitFor();
    await page.keyboard.press('Escape');
    await say(page, 'x'.repeat(2001));
    await page.getByRole('alert').getByText('longer than 2000').waitFor();
  });

  test.each(['mouse', 'keyboard'])('the message menu opens with the %s', async (how) => {
    const page = await open();
    await say(page, 'count me');
    const message = page.locator('li.message', { hasText: 'count me' }).last();
    if (how === 'mouse') await message.click({ button: 'right' });
    else {
      await message.focus();
      await page.keyboard.press('Shift+F10');
    }
    const menu = page.getByRole('menu');
    await menu.waitFor();
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Count letters');
    await page.keyboard.press('Enter');
    await last(page).getByText('8', { exact: true }).waitFor();
  });

  test('buttons, a menu and a modal of a message do what they promise', async () => {
    const page = await open();
    await say(page, '/parts buttons ');
    await page.keyboard.press('Enter');
    await last(page).getByRole('button', { name: 'Edit', exact: true }).click();
    await last(page).getByText('edited').first().waitFor();
    await last(page).getByRole('button', { name: 'Make a selection' }).click();
    await page.getByLabel('Not to be').click();
    await last(page).getByText('picked not').waitFor();
    await page.getByRole('button', { name: 'Form' }).last().click();
    const dialog = page.getByRole('dialog', { name: 'A form' });
    await dialog.getByLabel('Your text').fill('alas, poor Yorick');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await last(page).getByText('form says alas, poor Yorick').waitFor();
    expect(await dialog.isVisible()).toBe(false);
  });

  test('an application that does not answer is named', async () => {
    const page = await open();
    await say(page, '/parts silent ');
    await page.keyboard.press('Enter');
    await page.getByText('Sending /parts silent').waitFor();
    await page.getByText('The application did not respond').waitFor();
  });

  test('a private message can be dismissed, a message answered and forwarded', async () => {
    const page = await open();
    await say(page, '/say secret');
    await page.keyboard.press('Enter');
    const secret = page.locator('li.message:has(p:text-is("secret"))').first();
    await secret.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => secret.count()).toBe(0);
    await say(page, 'Who is there?');
    await last(page).getByText('Who is there?').waitFor();
    await last(page).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Reply' }).click();
    await say(page, 'Nay, answer me');
    await last(page).getByText('Nay, answer me').waitFor();
    await last(page).locator('.reply-excerpt').getByText('Who is there?').waitFor();
    await last(page).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Forward' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '#general' }).click();
    await last(page).getByText('Forwarded').waitFor();
  });

  test('a file goes with a message, and one too large does not', async () => {
    const page = await open();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Attach a file' }).click();
    await (
      await chooser
    ).setFiles([
      { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') },
      { name: 'big.bin', mimeType: 'text/plain', buffer: Buffer.alloc(10 * 1024 * 1024 + 1) },
    ]);
    await page.getByRole('alert').getByText('larger than 10 MiB').waitFor();
    await say(page, 'with a file');
    const link = last(page).getByRole('link', { name: 'notes.txt' });
    await link.waitFor();
    const address = await link.getAttribute('href');
    expect(await (await fetch(address ?? '')).text()).toBe('hello');
  });

  test('two people see the same channel live, but not each other’s private replies', async () => {
    const [ophelia, laertes] = [await open('as=ophelia'), await open('as=laertes')];
    await say(ophelia, 'Can you read this?');
    await last(laertes).getByText('Can you read this?').waitFor();
    await say(ophelia, '/say only for me');
    await ophelia.keyboard.press('Enter');
    await last(ophelia).getByText('and more').waitFor();
    expect(await laertes.getByText('only for me').count()).toBe(0);
    await say(ophelia, '/parts buttons ');
    await ophelia.keyboard.press('Enter');
    await last(laertes).getByRole('button', { name: 'Edit later' }).click();
    await last(ophelia).getByText('edited later').waitFor();
  });

  test('who one is decides what one sees, where, and in which language', async () => {
    const page = await open('as=ophelia');
    const moderators = page.getByRole('button', { name: '#moderators' });
    expect(await moderators.count()).toBe(0);
    await page.getByLabel('You are').selectOption('polonius');
    await moderators.click();
    await page.getByRole('heading', { name: 'Welcome to #moderators!' }).waitFor();
    await say(page, '/guard ');
    await page.keyboard.press('Enter');
    await last(page).getByText('guarded').waitFor();
    await page.getByLabel('Your language').selectOption('de');
    await page.getByRole('button', { name: /Direct messages with Hamlet/ }).click();
    await page.getByRole('heading', { name: 'Your messages with Hamlet' }).waitFor();
    await say(page, '/parts slow ');
    await page.keyboard.press('Enter');
    await last(page).getByText('done at last').waitFor();
    const interaction = bot.seen.at(-1);
    expect([interaction?.locale, interaction?.guildId]).toEqual(['de', null]);
    await page.reload();
    await page.getByRole('heading', { name: 'Your messages with Hamlet' }).waitFor();
    await last(page).getByText('done at last').waitFor();
    expect(await page.getByLabel('You are').inputValue()).toBe('polonius');
  });

  test('under the glass are the timings and the payloads both ways', async () => {
    stage.playground.reveal((text) => ({ letters: text.length }));
    const page = await open();
    await page.getByRole('button', { name: 'Under the glass' }).first().click();
    await say(page, '/say five!');
    await page.keyboard.press('Enter');
    const glass = page.getByRole('tabpanel', { name: 'Under the glass' });
    await glass.getByText('Last interaction: /say').waitFor();
    await glass.getByText('letters').waitFor();
    await glass.getByText('PATCH /webhooks/:id/:token/messages/@original → 200').click();
    await glass.getByText('"content": "five!"').first().waitFor();
    expect(await glass.innerText()).toMatch(/Answered after\s+\d+\.\d ms/);
  });

  test('a sample posts with one press, and the first steps go away when dismissed', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Post as a message: Plans' }).click();
    await last(page).getByText('board game night').waitFor();
    await page.getByRole('button', { name: 'Got it' }).click();
    await page.reload();
    await page.locator('.beginning').waitFor();
    expect(await page.getByText('Three steps to begin').isVisible()).toBe(false);
  });

  test('a restart of the bot shows, and the page goes on', async () => {
    const page = await open();
    await bot.stop();
    await page.getByText('Hamlet is offline').waitFor();
    bot = await startDemoBot(stage.playground.discord);
    await expect.poll(() => page.getByText('Hamlet is offline').count()).toBe(0);
    await say(page, '/parts slow ');
    await page.keyboard.press('Enter');
    await last(page).getByText('done at last').waitFor();
  });

  test('a channel with a thousand messages opens at its end and takes new ones', async () => {
    const { discord } = stage.playground;
    const hermione = discord.user('Hermione');
    const teaching = discord.channel('teaching');
    for (let index = 1; index <= 1000; index += 1) hermione.say(teaching, `line ${index}`);
    const page = await open('channel=teaching');
    await page.getByText('line 1000', { exact: true }).waitFor();
    const box = await last(page).boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(900);
    await say(page, 'one more');
    await last(page).getByText('one more').waitFor();
    expect(await page.locator('li.message').count()).toBe(1001);
  });
});
