/** What the bot writes of its life; never a submitted text. */
export interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/**
 * An error as the log may have it: name, message, code and stack. Its other properties are left
 * out, since discord.js keeps the whole request body on its errors, submitted text included.
 */
export function loggable(error: unknown): object {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error ? { code: error.code } : {};
  return { error: error.name, message: error.message, ...code, stack: error.stack };
}
