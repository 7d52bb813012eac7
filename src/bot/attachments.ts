/** What came of fetching an attachment. */
type Fetched =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** `foreign`: not an address of Discord's file store. `too-large`: more bytes than asked for. */
  | { readonly kind: 'foreign' | 'unreachable' | 'too-large' };

/** Fetches files that were uploaded to Discord, and nothing else. */
export type FetchAttachment = (url: string, limit: number) => Promise<Fetched>;

const TIMEOUT_MS = 10_000;
const DISCORDS_API = 'discord.com';
const DISCORDS_FILES = ['https://cdn.discordapp.com'];
const FOLDERS = ['/attachments/', '/ephemeral-attachments/'];

/** Where files lie for a REST API: Discord's own, or `/cdn` beside any other, such as the local one. */
function storesOf(apiUrl: string): readonly string[] {
  const { hostname, origin } = new URL(apiUrl);
  const bases = hostname === DISCORDS_API ? DISCORDS_FILES : [`${origin}/cdn`];
  return bases.flatMap((base) => FOLDERS.map((folder) => `${base}${folder}`));
}

function isIn(stores: readonly string[], url: string): boolean {
  if (!URL.canParse(url)) return false;
  // Compared as parsed, so that no spelling of another host passes.
  const { origin, pathname } = new URL(url);
  return stores.some((store) => `${origin}${pathname}`.startsWith(store));
}

/** Reads a body up to a limit; null when there is more. */
async function readUpTo(body: ReadableStream<Uint8Array>, limit: number): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Fetches attachments from the file store that belongs to a REST API; no redirect is followed. */
export function attachmentsOf(apiUrl: string): FetchAttachment {
  const stores = storesOf(apiUrl);
  return async (url, limit) => {
    if (!isIn(stores, url)) return { kind: 'foreign' };
    try {
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      const response = await fetch(url, { redirect: 'error', signal });
      if (!response.ok || response.body === null) return { kind: 'unreachable' };
      const bytes = await readUpTo(response.body, limit);
      return bytes === null ? { kind: 'too-large' } : { kind: 'bytes', bytes };
    } catch {
      return { kind: 'unreachable' };
    }
  };
}
