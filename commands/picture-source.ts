import type { Attachment, Message } from 'discord.js';
import { z } from 'zod';
import { UserFailure } from '../src/bot/failure.js';
import { LIMITS } from '../src/classify-image/index.js';
import { pictureRefusal } from '../src/wording/image-refusal.js';
import type { Words } from '../src/wording/words.js';
import type { Services } from './command.js';

/** Where a picture lies on Discord, and the model that reads it: what its buttons need, no pixel of it. */
const pictureSource = z.object({ url: z.string(), model: z.string() });

export type PictureSource = Readonly<z.infer<typeof pictureSource>>;

/** Pictures attached to a message, and to the messages that it forwards, each once. */
export function picturesOf({ attachments, messageSnapshots }: Message): Attachment[] {
  const forwarded = [...messageSnapshots.values()].flatMap((message) => [
    ...message.attachments.values(),
  ]);
  const byAddress = new Map([...attachments.values(), ...forwarded].map((one) => [one.url, one]));
  return [...byAddress.values()].filter(
    ({ contentType }) => contentType?.startsWith('image/') === true,
  );
}

/** Keeps a picture's address for its buttons, and returns their id. */
export function keepSource(
  source: PictureSource,
  userId: string,
  { checks }: Services,
): Promise<string> {
  return checks.keep(JSON.stringify(source), { userId, logit: null });
}

/** The picture behind an answer's buttons. @throws UserFailure when its address has been forgotten */
export async function keptSource(
  id: string,
  { checks }: Services,
  { t }: Words,
): Promise<PictureSource> {
  const kept = await checks.find(id);
  if (kept === null) throw new UserFailure(t('image.refusal.expired'));
  return pictureSource.parse(JSON.parse(kept));
}

/** Fetches a picture from Discord. @throws UserFailure when it lies elsewhere, is gone, or too large */
export async function fetchPicture(
  { url, model }: PictureSource,
  { fetchAttachment }: Services,
  words: Words,
): Promise<Uint8Array> {
  const fetched = await fetchAttachment(url, LIMITS.bytes);
  switch (fetched.kind) {
    case 'bytes':
      return fetched.bytes;
    case 'foreign':
      throw new UserFailure(words.t('image.refusal.foreign-address'));
    case 'unreachable':
      throw new UserFailure(words.t('image.refusal.unreachable'));
    case 'too-large': {
      const refusal = { kind: 'no-reading', reason: 'too-many-bytes' } as const;
      throw new UserFailure(pictureRefusal(refusal, model, LIMITS, words));
    }
  }
}
