import type { Attachment } from './entities.js';

export interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string;
  readonly description?: string;
}

/** The most bytes that Discord takes in one file. */
export const MOST_BYTES = 10 * 1024 * 1024;

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

const PNG_SIGNATURE = '89504e470d0a1a0a';

function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(24, bytes.byteLength));
  if (buffer.length < 24 || buffer.toString('hex', 0, 8) !== PNG_SIGNATURE) return undefined;
  return { width: buffer.readUInt32BE(16), height: buffer.readUInt32BE(20) };
}

/** File names on Discord's CDN hold only letters, digits, dots, dashes and underscores. */
function cdnName(name: string): string {
  const plain = name.replaceAll(/[^\p{L}\p{N}.\-_]/gu, '_').replace(/^\.+/, '');
  return plain === '' ? 'unnamed' : plain.slice(-128);
}

function typeOf(filename: string): string {
  return TYPES[filename.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}

export function attachmentOf(file: File, id: string, folder: string): Attachment {
  const filename = cdnName(file.name);
  return {
    id,
    filename,
    ...(filename === file.name ? {} : { title: file.name }),
    ...(file.description === undefined ? {} : { description: file.description }),
    contentType: file.contentType ?? typeOf(filename),
    bytes: file.bytes,
    url: `${folder}/${id}/${encodeURIComponent(filename)}`,
    ...pngSize(file.bytes),
  };
}
