import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** The page's own files, under a policy that lets nothing else in. */
export function pageFiles(folder: string): Hono {
  const app = new Hono();
  app.get('/:name{[\\w.-]*}', async (c) => {
    const name = c.req.param('name') || 'index.html';
    const type = TYPES[name.split('.').at(-1) ?? ''];
    if (type === undefined) return c.notFound();
    const bytes = await readFile(join(folder, name)).catch(() => undefined);
    if (!bytes) return c.notFound();
    return c.body(Buffer.from(bytes), 200, {
      'content-type': type,
      'content-security-policy': POLICY,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
  });
  return app;
}
