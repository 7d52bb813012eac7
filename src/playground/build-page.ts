import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { packagePath } from '../config/package.js';

const sources = packagePath('src', 'playground', 'page');

/** Bundles the page's sources into a folder that the playground serves. */
export async function buildPage(folder = packagePath('dist', 'page')): Promise<void> {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: { page: join(sources, 'main.ts'), styles: join(sources, 'styles', 'main.css') },
    outdir: folder,
    bundle: true,
    format: 'esm',
    target: 'es2023',
    minify: true,
    sourcemap: 'linked',
    external: ['*.ttf', '*.svg'],
    logLevel: 'error',
    tsconfig: join(sources, 'tsconfig.json'),
  });
  for (const name of ['index.html', 'icon.svg', 'samples.json'])
    await copyFile(join(sources, name), join(folder, name));
}

const [, script] = process.argv;
if (script !== undefined && import.meta.url === pathToFileURL(script).href) await buildPage();
