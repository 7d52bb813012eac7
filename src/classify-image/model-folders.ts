import { basename, join } from 'node:path';
import { modelNamesIn } from './folder.js';

/** The picture models that can be asked for, by name. */
export interface ModelFolders {
  /** Name of the model that ships. */
  readonly shipped: string;
  /** Every name, the shipped model's first; a name is that of its folder. */
  names(): Promise<readonly string[]>;
  /** Folder of the model of that name, or null when there is none. */
  folderOf(name: string): Promise<string | null>;
}

/** The model that ships, and those that the owner put into `brought`, a folder for each. */
export function modelFolders(shipped: string, brought: string): ModelFolders {
  const own = basename(shipped);
  const names = async (): Promise<readonly string[]> => {
    const others = await modelNamesIn(brought);
    return [own, ...others.filter((name) => name !== own)];
  };
  return {
    shipped: own,
    names,
    async folderOf(name) {
      if (name === own) return shipped;
      return (await names()).includes(name) ? join(brought, name) : null;
    },
  };
}
