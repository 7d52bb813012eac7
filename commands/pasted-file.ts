import type { Attachment } from 'discord.js';
import { UserFailure } from '../src/bot/failure.js';
import { MAX_INPUT } from '../src/interpret/index.js';
import type { Words } from '../src/wording/words.js';
import type { PasteRequest } from './paste-request.js';

const READABLE = /\.(?:txt|csv|tsv|json|jsonl|log|npy|md)$/i;
const PATIENCE_MS = 10_000;

/** Whether a file may hold an output. */
export function isPasteFile({ name }: Attachment): boolean {
  return READABLE.test(name);
}

/**
 * Reads a file that Discord keeps, up to 1 MB; the address comes from Discord, never from a user.
 * @throws UserFailure when it is too large or cannot be fetched
 */
export async function pastedFile(
  { url, size, name }: Attachment,
  { t }: Words,
): Promise<Pick<PasteRequest, 'bytes' | 'fileName'>> {
  if (size > MAX_INPUT) throw new UserFailure(t('interpret.problem.fileTooLarge'));
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) throw new Error(`the file store answered ${response.status}`);
    const bytes = Buffer.from(await response.arrayBuffer()).toString('base64');
    return { bytes, fileName: name };
  } catch (cause) {
    throw new UserFailure(t('interpret.problem.fileUnread'), { cause });
  }
}
