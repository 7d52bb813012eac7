import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own with little room, which can be made read-only while nothing on it is open. */
export interface SmallDisk {
  readonly folder: string;
  remount(how: 'ro' | 'rw'): void;
  remove(): void;
}

/** Makes a disk of `megabytes`. */
export function smallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'hamlet-disk-'));
  const mount = (...options: string[]): void => {
    execFileSync('mount', [...options, folder], { stdio: 'ignore' });
  };
  mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs');
  return {
    folder,
    remount(how) {
      mount('-o', `remount,${how}`);
    },
    remove() {
      // Lazily, since the driver lets go of a closed file only when its statements are collected.
      execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
      rmSync(folder, { recursive: true });
    },
  };
}

function mayMount(): boolean {
  try {
    smallDisk(1).remove();
    return true;
  } catch {
    return false;
  }
}

/** Whether this process may make such a disk. */
export const canMount = mayMount();

/** What to say in the name of a test that needs one. */
export const mountNote = canMount ? '' : ' (skipped: it needs the right to mount)';
