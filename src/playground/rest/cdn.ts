import { Hono } from 'hono';
import type { World } from '../state/world.js';

/** Discord's file store: every attachment under its own address, never as a page. */
export function cdnApp(world: World): Hono {
  const app = new Hono();
  app.get('/attachments/:channel/:id/:name', (c) => {
    const file = world.file(c.req.param('id'));
    if (!file) return c.text('This content is no longer available.', 404);
    return c.body(Buffer.from(file.bytes), 200, {
      'content-type': file.contentType,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'max-age=3600',
    });
  });
  return app;
}
