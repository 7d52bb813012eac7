import { z } from 'zod';
import { UserFailure } from '../src/bot/failure.js';
import { interpret, type Interpretation } from '../src/interpret/index.js';
import type { Words } from '../src/wording/words.js';
import type { Services } from './command.js';

const requestShape = z.object({
  /** The paste; the bytes of a file are in base64. */
  text: z.string().optional(),
  bytes: z.string().optional(),
  fileName: z.string().optional(),
  labels: z.string().optional(),
  threshold: z.number().optional(),
  activation: z.enum(['sigmoid', 'softmax', 'none', 'unknown']).optional(),
  truth: z.string().optional(),
  missCost: z.number().optional(),
  share: z.boolean().optional(),
});

/** What somebody pasted and said about it; every answer to a question makes a new one. */
export type PasteRequest = z.infer<typeof requestShape>;

/** Interprets what was asked for. */
export function interpretRequest(request: PasteRequest): Interpretation {
  const { text = '', bytes, missCost } = request;
  const input = bytes === undefined ? text : new Uint8Array(Buffer.from(bytes, 'base64'));
  const costs = missCost === undefined ? undefined : { falseAlarm: 1, miss: missCost };
  return interpret(input, { ...request, costs });
}

/** Keeps a request for its menu and windows; under no user, since a paste is nobody's checked text. */
export function keepRequest(request: PasteRequest, { checks }: Services): Promise<string> {
  return checks.keep(JSON.stringify(request), { userId: '', logit: 0 });
}

/**
 * The request behind a menu or window.
 * @throws UserFailure when it has expired
 */
export async function keptRequest(
  id: string,
  { checks }: Services,
  { t }: Words,
): Promise<PasteRequest> {
  const kept = await checks.find(id);
  if (kept === null) throw new UserFailure(t('failure.expired'));
  return requestShape.parse(JSON.parse(kept));
}
