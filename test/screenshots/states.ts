import type { BrowserContextOptions, Page } from 'playwright-core';

const WIDE = { width: 1280, height: 860 };
const TALL = { width: 1280, height: 1060 };
const PHONE = { width: 390, height: 780 };
/** Pictures that are out of sight load when they come into it: they are not waited for. */
const SETTLED = `new Promise((resolve) => {
  const images = [...document.images].filter((image) => !image.complete);
  const decoded = images.map((image) => image.decode().catch(() => undefined));
  const enough = new Promise((stop) => setTimeout(stop, 1500));
  Promise.race([Promise.all(decoded), enough]).then(() =>
    requestAnimationFrame(() => requestAnimationFrame(resolve)),
  );
})`;

/** One thing worth seeing on the page, and how to get there. */
export interface State {
  readonly name: string;
  readonly hash: string;
  readonly options: BrowserContextOptions;
  prepare(page: Page): Promise<void>;
}

const answers = (page: Page) => page.locator('li.message.ephemeral:not(.loading)');

async function settled(page: Page, count: number): Promise<void> {
  await answers(page)
    .nth(count - 1)
    .waitFor();
  await page.evaluate(SETTLED);
}

/** Opens a command, fills its first option when there is a text for it, and sends it. */
async function run(page: Page, command: string, text = ''): Promise<void> {
  await page.locator('#composer').fill(`/${command} `);
  if (text !== '') await page.locator('.option input').first().fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}

/** Shows the first answer from its beginning. */
async function fromTop(page: Page): Promise<void> {
  await page.evaluate('document.querySelector("li.message.ephemeral").scrollIntoView()');
  await page.mouse.move(0, 0);
  await page.evaluate(SETTLED);
}

const checkSample = (page: Page, name: string) =>
  page.getByRole('button', { name: `Check: ${name}` }).click();

export const states: readonly State[] = [
  {
    name: 'check',
    hash: 'as=ophelia&channel=general',
    options: { viewport: TALL, colorScheme: 'dark' },
    prepare: async (page) => {
      await checkSample(page, 'Crypto airdrop');
      await settled(page, 1);
    },
  },
  {
    name: 'why',
    hash: 'as=ophelia&channel=general',
    options: { viewport: TALL, colorScheme: 'dark' },
    prepare: async (page) => {
      await checkSample(page, 'Free gift');
      await settled(page, 1);
      await page.getByRole('button', { name: 'Why?' }).click();
      await settled(page, 2);
    },
  },
  {
    name: 'threshold',
    hash: 'as=polonius&channel=moderators',
    options: { viewport: TALL, colorScheme: 'light' },
    prepare: async (page) => {
      await run(page, 'threshold');
      await settled(page, 1);
    },
  },
  {
    name: 'learn',
    hash: 'as=laertes&channel=teaching',
    options: { viewport: WIDE, colorScheme: 'light' },
    prepare: async (page) => {
      await run(page, 'learn');
      await settled(page, 1);
    },
  },
  {
    name: 'commands',
    hash: 'as=polonius&channel=teaching',
    options: { viewport: WIDE, colorScheme: 'dark' },
    prepare: async (page) => {
      await page.locator('#composer').fill('/');
      await page.getByRole('listbox').waitFor();
    },
  },
  {
    name: 'under-the-glass',
    hash: 'as=ophelia&channel=general',
    options: { viewport: TALL, colorScheme: 'dark' },
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Under the glass' }).first().click();
      await run(page, 'check', 'I teach ten serious people, DM me for the signals');
      await settled(page, 1);
      await page.getByText('PATCH').click();
    },
  },
  {
    name: 'phone',
    hash: 'as=ophelia&channel=general',
    options: { viewport: PHONE, colorScheme: 'dark', deviceScaleFactor: 2 },
    prepare: async (page) => {
      await run(page, 'check', 'Is the gradient of the sigmoid in the exam?');
      await settled(page, 1);
      await fromTop(page);
    },
  },
];
