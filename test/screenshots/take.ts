import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { BrowserStage } from '../playground/browser.js';
import type { State } from './states.js';

/** The most bytes that a picture of the README may have. */
export const MOST_BYTES = 200_000;

/** Brings the page into a state and writes what it looks like, as a small PNG; its size in bytes. */
export async function take(stage: BrowserStage, state: State, folder: string): Promise<number> {
  const { page } = await stage.open(state.hash, state.options);
  const hint = page.getByRole('button', { name: 'Got it' });
  if (await hint.isVisible()) await hint.click();
  const dismiss = page.getByRole('button', { name: 'Dismiss message' });
  while ((await dismiss.count()) > 0) await dismiss.first().press('Enter');
  await state.prepare(page);
  const png = await sharp(await page.screenshot())
    .png({ palette: true, colours: 128, compressionLevel: 9 })
    .toBuffer();
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${state.name}.png`), png);
  await page.context().close();
  return png.length;
}
