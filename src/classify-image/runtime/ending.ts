import type { LayersModel } from '@tensorflow/tfjs-layers';
import { z } from 'zod';
import type { DenseHead } from '../activation-map.js';
import { PictureModelError } from '../folder.js';

/** A tensor of the model before it runs: what one layer gives to the next. */
export type Symbolic = LayersModel['inputs'][number];
type Layer = Symbolic['sourceLayer'];

/** How a model ends: `Dense(1)`, what reaches it, and whether a sigmoid follows. */
export interface Ending {
  readonly head: DenseHead;
  readonly under: Symbolic;
  /** The feature map below average pooling, or null where something else comes before `Dense(1)`. */
  readonly map: Symbolic | null;
  /** Whether the model returns a sigmoid's output; otherwise it returns the logit itself. */
  readonly isSigmoid: boolean;
}

const activated = z.object({ activation: z.string().default('linear') });

function inputOf(tensor: Symbolic): Symbolic | null {
  return tensor.sourceLayer.inboundNodes[0]?.inputTensors[0] ?? null;
}

function activationOf(layer: Layer): string {
  return activated.parse(layer.getConfig()).activation;
}

/** The only tensor of a model's inputs or outputs. @throws PictureModelError when there are others */
export function onlyOne(tensors: readonly Symbolic[], what: string): Symbolic {
  const [only, ...others] = tensors;
  if (!only || others.length > 0) throw new PictureModelError(`the model must have one ${what}`);
  return only;
}

/** The feature map below an average pooling, with or without dropout between, or null. */
function pooledMap(under: Symbolic): Symbolic | null {
  let tensor: Symbolic | null = under;
  while (tensor?.sourceLayer.getClassName() === 'Dropout') tensor = inputOf(tensor);
  if (tensor?.sourceLayer.getClassName() !== 'GlobalAveragePooling2D') return null;
  return inputOf(tensor);
}

function headOf(dense: Layer): DenseHead {
  const [kernel, bias] = dense.getWeights();
  if (!kernel) throw new PictureModelError('the last layer has no weights');
  return {
    weights: Float32Array.from(kernel.dataSync()),
    bias: bias?.dataSync()[0] ?? 0,
  };
}

/**
 * Takes the end of a model apart: `Dense(1)`, its activation inside it or in a layer of its own.
 * @throws PictureModelError when the model ends in anything else
 */
export function endingOf(model: LayersModel): Ending {
  let end = onlyOne(model.outputs, 'output');
  const activations: string[] = [];
  while (end.sourceLayer.getClassName() === 'Activation') {
    activations.push(activationOf(end.sourceLayer));
    end = inputOf(end) ?? end;
  }
  const dense = end.sourceLayer;
  const under = inputOf(end);
  if (dense.getClassName() !== 'Dense' || end.shape.at(-1) !== 1 || !under)
    throw new PictureModelError('the model must end in Dense(1)');
  const squashing = [...activations, activationOf(dense)].filter((name) => name !== 'linear');
  if (squashing.length > 1 || squashing.some((name) => name !== 'sigmoid'))
    throw new PictureModelError('the model must end in one sigmoid, or in none');
  return { head: headOf(dense), under, map: pooledMap(under), isSigmoid: squashing.length === 1 };
}
