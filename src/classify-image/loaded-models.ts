import { loadPictureModel, type PictureModel } from './picture-model.js';

interface Entry {
  readonly model: Promise<PictureModel>;
  users: number;
}

/** Models that stay loaded, as long as memory for a few of them goes. */
export interface LoadedModels {
  /** Runs `work` with the model in a folder, which is loaded first where it is not. */
  with<T>(folder: string, work: (model: PictureModel) => Promise<T>): Promise<T>;
}

/** Keeps at most `limit` models beside those in use; the one used longest ago goes first. */
export function loadedModels(limit: number, load = loadPictureModel): LoadedModels {
  const entries = new Map<string, Entry>();

  const trim = async (): Promise<void> => {
    for (const [folder, { model, users }] of entries) {
      if (entries.size <= limit) return;
      if (users > 0) continue;
      entries.delete(folder);
      (await model).dispose();
    }
  };

  return {
    async with(folder, work) {
      const entry = entries.get(folder) ?? { model: load(folder), users: 0 };
      entries.delete(folder);
      entries.set(folder, entry);
      entry.users += 1;
      try {
        const model = await entry.model.catch((error: unknown) => {
          // What failed is tried anew the next time: its owner may have mended it.
          if (entries.get(folder) === entry) entries.delete(folder);
          throw error;
        });
        return await work(model);
      } finally {
        entry.users -= 1;
        await trim();
      }
    },
  };
}
