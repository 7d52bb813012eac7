import type { NoReading, OcclusionReading, PictureReading } from './reading.js';

/** What the worker is asked: read a picture, or cover it patch by patch. */
export interface Request {
  readonly id: number;
  readonly task: Task;
  /** Folder of the model. */
  readonly folder: string;
  readonly bytes: Uint8Array;
}

export type Task = 'classify' | 'occlude';

/** Results by task. */
export interface Results {
  readonly classify: PictureReading | NoReading;
  readonly occlude: OcclusionReading | NoReading;
}

/** What it answers: a result, or the stack of what went wrong. */
export type Response =
  | { readonly id: number; readonly task: 'classify'; readonly result: Results['classify'] }
  | { readonly id: number; readonly task: 'occlude'; readonly result: Results['occlude'] }
  | { readonly id: number; readonly task: 'failure'; readonly message: string };
