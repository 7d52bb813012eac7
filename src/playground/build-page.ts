import { copyFile, cp, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { packagePath } from '../config/package.js';

const WEIGHTS = ['400Regular', '500Medium', '600SemiBold', '700Bold'];
const sources = packagePath('src', 'playground', 'page');

function fontFile(weight: string): string {
  const name = `${weight}/NotoSans_${weight}.ttf`;
  return createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans/${name}`);
}

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
  for (const weight of WEIGHTS)
    await cp(fontFile(weight), join(folder, `noto-sans-${weight.slice(0, 3)}.ttf`));
}

const [, script] = process.argv;
if (script !== undefined && import.meta.url === pathToFileURL(script).href) await buildPage();
