import { Hono } from 'hono';
import type { Context, Next } from 'hono';
import { NO_BODY, readBody } from './body.js';
import type { Desk, Env } from './context.js';
import { DiscordError, notFound, unauthorized } from './discord-error.js';
import { failureResponse } from './failures.js';
import { applicationRoutes } from './routes/application.js';
import { channelRoutes } from './routes/channel.js';
import { directoryRoutes } from './routes/directory.js';
import { interactionRoutes } from './routes/interaction.js';
import { webhookRoutes } from './routes/webhook.js';

const BASE = /^\/api\/v10/;
const WITH_OWN_TOKEN = /^\/(interactions|webhooks)\/\d+\/([\w-]+)/;

const apiPath = (c: Context<Env, string>) => c.req.path.replace(BASE, '');

function tooManyRequests(seconds: number): Response {
  const body = { message: 'You are being rate limited.', retry_after: seconds, global: true };
  return failureResponse({ status: 429, body, headers: { 'x-ratelimit-global': 'true' } });
}

function guarding({ rateLimit, token }: Desk) {
  return async (c: Context<Env, string>, next: Next): Promise<Response | undefined> => {
    const path = apiPath(c);
    const own = WITH_OWN_TOKEN.test(path);
    if (!own && c.req.header('authorization') !== `Bot ${token}`) throw unauthorized();
    const wait = rateLimit.refuse(path);
    if (wait !== undefined) return tooManyRequests(wait);
    c.set('body', c.req.method === 'GET' ? NO_BODY : await readBody(c.req));
    await next();
    return undefined;
  };
}

/** A path as Discord's documentation writes it, without ids and tokens. */
function routeOf(path: string): string {
  const named = path.replaceAll(/\/\d{15,}/g, '/:id').replace(/\/[\w-]{40,}/, '/:token');
  return decodeURIComponent(named);
}

/** Writes what a request said and what it was answered into its interaction. */
function recording({ ledger }: Desk) {
  return async (c: Context<Env, string>, next: Next): Promise<void> => {
    const path = apiPath(c);
    const live = ledger.find(WITH_OWN_TOKEN.exec(path)?.[2] ?? '');
    if (!live) return next();
    const name = `${c.req.method} ${routeOf(path)}`;
    const finish = live.record({ direction: 'from bot', name, body: c.get('body').json });
    await next();
    const text = await c.res.clone().text();
    finish(c.res.status, text === '' ? undefined : JSON.parse(text));
  };
}

function failing({ failures }: Desk) {
  return async (c: Context<Env, string>, next: Next): Promise<Response | undefined> => {
    const failure = failures.take(c.req.method, apiPath(c));
    if (failure && !failure.afterEffect) return failureResponse(failure);
    await next();
    if (failure) c.res = failureResponse(failure);
    return undefined;
  };
}

/** Discord's REST API, version 10, as far as a bot like this one uses it. */
export function restApp(desk: Desk): Hono<Env> {
  const app = new Hono<Env>();
  app.use(guarding(desk));
  app.use(recording(desk));
  app.use(failing(desk));
  app.route('/interactions', interactionRoutes(desk));
  app.route('/webhooks', webhookRoutes(desk));
  app.route('/channels', channelRoutes(desk));
  app.route('/applications', applicationRoutes(desk));
  app.route('/', directoryRoutes(desk));
  app.all('/*', () => {
    throw notFound();
  });
  app.onError((error, c) => {
    if (error instanceof DiscordError) return c.json(error.body(), error.status);
    return c.json({ message: '500: Internal Server Error', code: 0 }, 500);
  });
  return app;
}
