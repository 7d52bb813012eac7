import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildPage } from '../../src/playground/build-page.js';
import { startPlayground } from '../../src/playground/index.js';
import type { Playground } from '../../src/playground/index.js';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const PATIENCE_MS = 8000;
const executablePath = PLACES.find((path) => existsSync(path));

export const noBrowser = executablePath === undefined;
/** For the names of tests, so that a machine without a browser says why they were skipped. */
export const inChromium = noBrowser
  ? 'in Chromium (skipped: none is installed here)'
  : 'in Chromium';

export interface View {
  readonly page: Page;
  /** Errors of the console, refused policies and failed requests, in order. */
  readonly complaints: string[];
  /** Hosts that the page asked anything of. */
  readonly hosts: Set<string>;
}

export interface BrowserStage {
  readonly playground: Playground;
  readonly browser: Browser;
  /** Opens a window; the hash says who one is and where, as in the address of the page. */
  open(hash?: string, options?: BrowserContextOptions): Promise<View>;
  close(): Promise<void>;
}

function watch(page: Page): View {
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  return { page, complaints, hosts };
}

/** The page, built and served, and a browser to look at it. */
export async function openStage(): Promise<BrowserStage> {
  const pageFolder = mkdtempSync(join(tmpdir(), 'hamlet-page-'));
  await buildPage(pageFolder);
  const playground = await startPlayground({ pageFolder });
  const browser = await chromium.launch({ executablePath: executablePath ?? '', args: QUIET });
  return {
    playground,
    browser,
    open: async (hash = '', options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        ...options,
      });
      context.setDefaultTimeout(PATIENCE_MS);
      const view = watch(await context.newPage());
      await view.page.goto(`${playground.url}/#${hash}`);
      await view.page.locator('.beginning').waitFor();
      return view;
    },
    close: async () => {
      await browser.close();
      await playground.close();
      rmSync(pageFolder, { recursive: true, force: true });
    },
  };
}
