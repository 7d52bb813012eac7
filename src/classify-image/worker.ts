import { parentPort } from 'node:worker_threads';
import { PictureModelError } from './folder.js';
import { loadedModels } from './loaded-models.js';
import { BackboneMissing } from './packed-assets.js';
import type { Request, Response } from './protocol.js';
import type { NoReading } from './reading.js';

const KEPT = 3;

const port = parentPort;
if (!port) throw new Error('this file runs as a worker');

const models = loadedModels(KEPT);

/** What an owner or an administrator can mend is a result; everything else is a failure. */
function unreadable(error: unknown): NoReading {
  const kind = 'no-reading';
  if (error instanceof BackboneMissing)
    return { kind, reason: 'backbone-missing', install: error.install };
  if (error instanceof PictureModelError)
    return { kind, reason: 'unusable-model', detail: error.message };
  throw error;
}

async function resultOf({ id, task, folder, bytes }: Request): Promise<Response> {
  switch (task) {
    case 'classify': {
      const work = models.with(folder, (model) => model.classify(bytes));
      return { id, task, result: await work.catch(unreadable) };
    }
    case 'occlude': {
      const work = models.with(folder, (model) => model.occlude(bytes));
      return { id, task, result: await work.catch(unreadable) };
    }
  }
}

async function answer(request: Request): Promise<Response> {
  try {
    return await resultOf(request);
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { id: request.id, task: 'failure', message };
  }
}

port.on('message', (request: Request) => {
  void answer(request).then((response) => {
    port.postMessage(response);
  });
});
