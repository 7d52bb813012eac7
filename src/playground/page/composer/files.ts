import type { GivenFile } from '../../live/protocol.js';

const MOST_BYTES = 10 * 1024 * 1024;

/** Reads a chosen or dropped file, or says why Discord would not take it. */
export async function readFile(file: File): Promise<GivenFile | string> {
  if (file.size > MOST_BYTES) return `${file.name} is larger than 10 MiB.`;
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  const step = 0x8000;
  for (let at = 0; at < bytes.length; at += step)
    binary += String.fromCharCode(...bytes.subarray(at, at + step));
  return { name: file.name, base64: btoa(binary), description: undefined };
}
