import { io, tensor2d, tidy } from '@tensorflow/tfjs-core';
import { type LayersModel, loadLayersModel, model as kerasModel } from '@tensorflow/tfjs-layers';
import { z } from 'zod';
import type { Features } from './features.js';
import { ModelError } from './folder.js';
import type { Network } from './network.js';

const shape = z.array(z.int().nonnegative());
const topology = z.object({
  modelTopology: z.record(z.string(), z.unknown()),
  weightsManifest: z.array(
    z.object({
      paths: z.array(z.string()),
      weights: z.array(z.object({ name: z.string(), shape, dtype: z.literal('float32') })),
    }),
  ),
});

/** A loaded Keras model that returns logits. */
export interface RuntimeModel {
  readonly network: Network;
  /** Log-odds of label 1 as the runtime computes them. */
  logit(features: Features): Promise<number>;
  dispose(): void;
}

function weightsOf(model: LayersModel, layer: string, index: number): Float32Array {
  const tensor = model.getLayer(layer).getWeights()[index];
  if (!tensor) throw new ModelError(`The layer ${layer} has no weights.`);
  return Float32Array.from(tensor.dataSync());
}

function networkOf(model: LayersModel): Network {
  const embedding = weightsOf(model, 'embedding', 0);
  const output = weightsOf(model, 'logit', 0);
  const hidden = output.length;
  const size = embedding.length / hidden;
  return {
    hidden,
    size,
    embedding,
    bias: embedding.slice((size - 1) * hidden),
    output,
    outputBias: weightsOf(model, 'logit', 1)[0] ?? Number.NaN,
  };
}

function artifacts(json: Buffer, weights: Buffer): io.ModelArtifacts {
  const { modelTopology, weightsManifest } = topology.parse(JSON.parse(json.toString('utf8')));
  return {
    modelTopology,
    weightSpecs: weightsManifest.flatMap((group) => group.weights),
    weightData: new Uint8Array(weights).buffer,
  };
}

/** Loads a Keras model from the bytes of `model.json` and `weights.bin`. Throws a ModelError when it does not fit. */
export async function loadRuntimeModel(json: Buffer, weights: Buffer): Promise<RuntimeModel> {
  let whole: LayersModel;
  try {
    whole = await loadLayersModel(io.fromMemory(artifacts(json, weights)));
  } catch (cause) {
    throw new ModelError('model.json and weights.bin do not make a network.', { cause });
  }
  const logits = kerasModel({ inputs: whole.inputs, outputs: whole.getLayer('logit').output });
  const network = networkOf(whole);
  const constant = network.size - 1;
  const logit = async ({ ids, weights: values }: Features): Promise<number> => {
    const result = tidy(() => {
      const row = tensor2d([...ids, constant], [1, ids.length + 1], 'int32');
      const scale = tensor2d([...values, 1], [1, values.length + 1], 'float32');
      const output = logits.predict([row, scale]);
      if (Array.isArray(output)) throw new Error('The network has one output.');
      return output;
    });
    const [value] = await result.data();
    result.dispose();
    return value ?? Number.NaN;
  };
  return {
    network,
    logit,
    dispose: () => {
      whole.dispose();
    },
  };
}
