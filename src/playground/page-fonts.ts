import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';

const require = createRequire(import.meta.url);
const FAMILY = '@expo-google-fonts';

const FONTS: Readonly<Record<string, string>> = {
  'noto-sans-400.ttf': `${FAMILY}/noto-sans/400Regular/NotoSans_400Regular.ttf`,
  'noto-sans-500.ttf': `${FAMILY}/noto-sans/500Medium/NotoSans_500Medium.ttf`,
  'noto-sans-600.ttf': `${FAMILY}/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf`,
  'noto-sans-700.ttf': `${FAMILY}/noto-sans/700Bold/NotoSans_700Bold.ttf`,
  'noto-sans-jp.ttf': `${FAMILY}/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf`,
  'noto-color-emoji.ttf': `${FAMILY}/noto-color-emoji/400Regular/NotoColorEmoji_400Regular.ttf`,
};

/** The page's fonts, straight from their packages, for machines that lack them. */
export function pageFonts(): Hono {
  const app = new Hono();
  app.get('/:name', async (c) => {
    const path = FONTS[c.req.param('name')];
    if (path === undefined) return c.notFound();
    return c.body(await readFile(require.resolve(path)), 200, {
      'content-type': 'font/ttf',
      'cache-control': 'max-age=604800',
    });
  });
  return app;
}
