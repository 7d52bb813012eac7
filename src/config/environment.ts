import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { packagePath } from './package.js';

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535')
  .transform(Number)
  .refine((value) => value <= 65_535, 'must be a whole number from 0 to 65535');

const schema = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
    DISCORD_TOKEN: z.string().optional(),
    DISCORD_API_URL: z.url({ protocol: /^https?$/ }).default('https://discord.com/api'),
    DISCORD_GUILD_ID: z
      .string()
      .regex(/^\d{15,21}$/, 'must be the id of a server, 15 to 21 digits')
      .optional(),
    DATABASE_URL: z
      .string()
      .regex(/^(file:|postgres(ql)?:\/\/)/, 'must begin with file: or postgres://')
      .default('file:data/hamlet.db'),
    MODEL_DIR: z.string().default(packagePath('models', 'spam')),
    PICTURE_MODELS_DIR: z.string().default('data/picture-models'),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).optional(),
    PORT: port.default(3000),
  })
  .refine((env) => env.NODE_ENV !== 'production' || env.DISCORD_TOKEN !== undefined, {
    path: ['DISCORD_TOKEN'],
    message: 'is missing, and NODE_ENV=production has no playground to start instead',
  });

/** What the environment says, checked; every name is explained in `.env.example`. */
export type Environment = Readonly<z.infer<typeof schema>>;

/** Thrown for a wrong value; the message names the variable and fits on one line. */
export class EnvironmentError extends Error {}

function isSet(entry: readonly [string, string | undefined]): boolean {
  return entry[1] !== undefined && entry[1].trim() !== '';
}

function describe({ path, message }: z.core.$ZodIssue): string {
  return `${path.join('.')}: ${message}`;
}

/**
 * Checks raw variables; an empty string counts as unset.
 * @throws EnvironmentError that names every wrong variable, and never its value, which may be a secret.
 */
export function parseEnvironment(raw: Readonly<Record<string, string | undefined>>): Environment {
  const result = schema.safeParse(Object.fromEntries(Object.entries(raw).filter(isSet)));
  if (result.success) return Object.freeze(result.data);
  throw new EnvironmentError(result.error.issues.map(describe).join('; '));
}

/** Reads `.env` and the process environment, once, at start. */
export function readEnvironment(): Environment {
  readDotenv({ quiet: true });
  return parseEnvironment(process.env);
}
