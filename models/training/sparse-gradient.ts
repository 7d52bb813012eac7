import {
  type KernelBackend,
  type KernelFunc,
  registerKernel,
  UnsortedSegmentSum,
} from '@tensorflow/tfjs-core';
import { z } from 'zod';

const attributes = z.object({ numSegments: z.int() });
const values = z.union([z.instanceof(Float32Array), z.instanceof(Int32Array)]);

function isBackend(backend: unknown): backend is KernelBackend {
  return typeof backend === 'object' && backend !== null && 'readSync' in backend;
}

/**
 * Adds rows into the segments that their ids name, in one pass over the ids. The stock kernel of
 * the cpu backend loops over the whole vocabulary instead, and the wasm backend has none.
 */
const sumRows: KernelFunc = ({ inputs, attrs, backend }) => {
  const { x, segmentIds } = inputs;
  if (!x || !segmentIds || !isBackend(backend)) throw new Error('UnsortedSegmentSum lacks inputs.');
  const { numSegments } = attributes.parse(attrs);
  const rows = values.parse(backend.readSync(x.dataId));
  const ids = values.parse(backend.readSync(segmentIds.dataId));
  const width = rows.length / Math.max(1, ids.length);
  const sums = new Float32Array(numSegments * width);
  for (let at = 0; at < ids.length; at += 1) {
    const [from, to] = [at * width, (ids[at] ?? 0) * width];
    for (let unit = 0; unit < width; unit += 1)
      sums[to + unit] = (sums[to + unit] ?? 0) + (rows[from + unit] ?? 0);
  }
  const shape = [numSegments, width];
  return { dataId: backend.write(sums, shape, 'float32'), shape, dtype: 'float32' };
};

let registered = false;

/** Makes the gradient of an embedding affordable on the wasm backend. */
export function registerSparseGradient(): void {
  if (registered) return;
  registered = true;
  registerKernel({ kernelName: UnsortedSegmentSum, backendName: 'wasm', kernelFunc: sumRows });
}
