import { z } from 'zod';
import {
  getBackend,
  matMul,
  ready,
  setBackend,
  tensor2d,
  tidy,
  version_core,
} from '@tensorflow/tfjs-core';

/** Which TensorFlow runtime computes. */
export interface RuntimeInfo {
  readonly name: 'tfjs-node' | 'wasm' | 'cpu';
  readonly version: string;
}

/** Put together here, so that the types need no package that may be absent. */
const NATIVE = ['@tensorflow', 'tfjs-node'].join('/');
const nativeModule = z.object({ version: z.object({ 'tfjs-node': z.string() }) });

/** [1 2] · [3 4]ᵀ must be 11, whatever computes it. */
function passesSelfTest(): boolean {
  const product = tidy(() => matMul(tensor2d([[1, 2]]), tensor2d([[3], [4]])).dataSync());
  return product[0] === 11;
}

async function use(backend: string): Promise<boolean> {
  try {
    if (!(await setBackend(backend))) return false;
    await ready();
    return getBackend() === backend && passesSelfTest();
  } catch {
    return false;
  }
}

/** The native package fails in three ways: it is absent, its addon is, or the addon does not load. */
async function useNative(): Promise<string | null> {
  try {
    const loaded: unknown = await import(NATIVE);
    const { version } = nativeModule.parse(loaded);
    return (await use('tensorflow')) ? version['tfjs-node'] : null;
  } catch {
    return null;
  }
}

/** The wasm backend adds listeners that rethrow, which would end the process on one rejected promise. */
function removeAdded(exceptions: readonly unknown[], rejections: readonly unknown[]): void {
  for (const listener of process.listeners('uncaughtException'))
    if (!exceptions.includes(listener)) process.off('uncaughtException', listener);
  for (const listener of process.listeners('unhandledRejection'))
    if (!rejections.includes(listener)) process.off('unhandledRejection', listener);
}

async function useWasm(): Promise<boolean> {
  const exceptions = process.listeners('uncaughtException');
  const rejections = process.listeners('unhandledRejection');
  try {
    await import('@tensorflow/tfjs-backend-wasm');
    return await use('wasm');
  } catch {
    return false;
  } finally {
    removeAdded(exceptions, rejections);
  }
}

async function chosen(): Promise<RuntimeInfo> {
  const native = await useNative();
  if (native !== null) return { name: 'tfjs-node', version: native };
  if (await useWasm()) return { name: 'wasm', version: version_core };
  await import('@tensorflow/tfjs-backend-cpu');
  if (await use('cpu')) return { name: 'cpu', version: version_core };
  throw new Error('No TensorFlow runtime works here: tfjs-node, wasm and cpu all failed.');
}

let opened: Promise<RuntimeInfo> | null = null;

/**
 * Starts the best TensorFlow runtime that works on this machine: tfjs-node, else wasm, else cpu.
 * The choice is made once a process, as TensorFlow itself keeps one backend a process.
 */
export function openRuntime(): Promise<RuntimeInfo> {
  opened ??= chosen();
  return opened;
}
