import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inChromium, noBrowser, openStage } from './browser.js';
import type { BrowserStage } from './browser.js';
import { HOSTILE } from './hostile.js';

const STRANGERS =
  'script, iframe, style, svg[onload], [onerror], [onmouseover], [onfocus], body body';

describe.skipIf(noBrowser)(`hostile input ${inChromium}`, () => {
  let stage: BrowserStage;

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  test('in messages, embeds, names, files and descriptions stays text', async () => {
    const { discord } = stage.playground;
    const general = discord.channel('general');
    for (const text of HOSTILE) {
      const embed = {
        title: text,
        description: text,
        url: 'https://example.org/',
        author: { name: text },
        footer: { text },
        fields: [{ name: text, value: text }],
        image: { url: 'https://example.org/tracker.png' },
      };
      const bytes = new TextEncoder().encode(text);
      const attachments = [
        { name: `${text}.png`, bytes, description: text },
        { name: `${text}.html`, bytes },
      ];
      const author = discord.user(text);
      const message = author.say(general, text, { embeds: [embed], attachments });
      author.say(general, text, { replyTo: message });
      author.say(general, '', { forwarded: message });
    }
    const { page, complaints, hosts } = await stage.open();
    const list = page.locator('#messages');
    expect(await list.locator('li.message').count()).toBeGreaterThan(3 * HOSTILE.length);
    for (const spoiler of await list.locator('discord-spoiler').all())
      await spoiler.click({ force: true });
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await list.locator(STRANGERS).count()).toBe(0);
    const addresses = await list
      .locator('a')
      .evaluateAll((links) => links.map((link) => String(link)));
    expect(addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
    expect([...hosts]).toEqual([new URL(stage.playground.url).host]);
    expect(complaints.filter((complaint) => !complaint.includes('image'))).toEqual([]);
    for (const text of ['<script>window.hacked = 1</script>', 'onerror="window.hacked = 1"'])
      expect(await list.textContent()).toContain(text);
    await page.context().close();
  });

  test('another page cannot act through the live connection', async () => {
    const { page } = await stage.open();
    await page.goto('about:blank');
    const address = stage.playground.url.replace('http', 'ws');
    const opened = await page.evaluate(`new Promise((resolve) => {
      const socket = new WebSocket('${address}/live?as=polonius');
      socket.onopen = () => resolve('opened');
      socket.onerror = () => resolve('refused');
    })`);
    expect(opened).toBe('refused');
    await page.context().close();
  });

  test('an uploaded page is never shown as a page of this origin', async () => {
    const { discord, url } = stage.playground;
    const general = discord.channel('general');
    const bytes = new TextEncoder().encode('<script>alert(1)</script>');
    const { attachments } = discord
      .user('Mallory')
      .say(general, 'look', { attachments: [{ name: 'x.html', bytes }] });
    const response = await fetch(attachments[0]?.url ?? url);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
  });
});
