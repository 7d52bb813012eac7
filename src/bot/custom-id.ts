/** Version of the scheme; a component made by another version is answered as expired. */
const VERSION = '1';
const SEPARATOR = ':';
const LIMIT = 100;

/** What a component's custom id says: whose it is, what it does, and what it needs to do it. */
export interface CustomId {
  readonly command: string;
  readonly action: string;
  readonly args: readonly string[];
}

/**
 * Writes a custom id.
 * @throws RangeError when a part holds the separator or the whole exceeds Discord's 100 characters.
 */
export function writeCustomId(command: string, action: string, ...args: string[]): string {
  const parts = [command, VERSION, action, ...args];
  const id = parts.join(SEPARATOR);
  if (id.length > LIMIT || parts.some((part) => part.includes(SEPARATOR)))
    throw new RangeError(`custom id of ${command} ${action} cannot be written`);
  return id;
}

/** Reads a custom id, or null when another version or another bot wrote it. */
export function parseCustomId(id: string): CustomId | null {
  const [command, version, action, ...args] = id.split(SEPARATOR);
  if (!command || !action || version !== VERSION) return null;
  return { command, action, args };
}
