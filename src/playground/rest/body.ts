import type { HonoRequest } from 'hono';
import { z } from 'zod';
import { MOST_BYTES } from '../state/attachment.js';
import type { File as GivenFile } from '../state/attachment.js';
import { invalidJson, tooLarge } from './discord-error.js';

export interface Body {
  readonly json: unknown;
  /** Uploaded files by the number that the message's attachment list calls them. */
  readonly files: ReadonlyMap<string, GivenFile>;
}

export const NO_BODY: Body = { json: undefined, files: new Map() };

function parseJson(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    throw invalidJson();
  }
}

type AnyRequest = HonoRequest<string>;

const uploadedFile = z.file();

async function readFile(upload: z.infer<typeof uploadedFile>): Promise<GivenFile> {
  if (upload.size > MOST_BYTES) throw tooLarge();
  const bytes = new Uint8Array(await upload.arrayBuffer());
  return { name: upload.name, bytes, ...(upload.type === '' ? {} : { contentType: upload.type }) };
}

async function readMultipart(request: AnyRequest): Promise<Body> {
  const form = Object.entries(await request.parseBody());
  const files = new Map<string, GivenFile>();
  for (const [name, value] of form) {
    const number = /^files\[(\d+)\]$/.exec(name)?.[1];
    const upload = uploadedFile.safeParse(value).data;
    if (number !== undefined && upload) files.set(number, await readFile(upload));
  }
  const json = form.find(([name]) => name === 'payload_json')?.[1];
  return { json: parseJson(typeof json === 'string' ? json : ''), files };
}

/** The body of a request, be it JSON or JSON with files. */
export async function readBody(request: AnyRequest): Promise<Body> {
  if (request.header('content-type')?.startsWith('multipart/form-data'))
    return readMultipart(request);
  return { json: parseJson(await request.text()), files: new Map() };
}
