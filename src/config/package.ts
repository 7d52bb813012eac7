import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = dirname(createRequire(import.meta.url).resolve('hamlet/package.json'));

/** Absolute path of something that ships with the package, wherever the build put this file. */
export function packagePath(...segments: string[]): string {
  return join(root, ...segments);
}
