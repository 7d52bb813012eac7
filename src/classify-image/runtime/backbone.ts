import * as tf from '@tensorflow/tfjs-core';
import type { TfliteGraph, TfliteOperation, TfliteTensor } from '../tflite.js';

type Convolution = Extract<TfliteOperation, { kind: 'conv' | 'depthwise' }>;
type Sum = Extract<TfliteOperation, { kind: 'add' }>;

/** A convolution with its weights as tensors, kernels in TensorFlow.js's order: height, width, in, out. */
interface Loaded {
  readonly convolution: Convolution;
  readonly kernel: tf.Tensor4D;
  readonly bias: tf.Tensor1D;
}

/** A convolutional network up to some of its feature maps, its weights held as tensors. */
export interface Backbone {
  /** Runs a picture, `[1, height, width, 3]`, up to every map named; the caller disposes. */
  run(picture: tf.Tensor4D): tf.Tensor4D[];
  /** Runs a picture up to the first map named only. */
  runToFirst(picture: tf.Tensor4D): tf.Tensor4D;
  dispose(): void;
}

/** Numbers of the convolutions' outputs whose names begin as given. */
function outputsNamed(graph: TfliteGraph, names: readonly string[]): number[] {
  return names.map((name) => {
    const found = graph.operations.find(
      ({ kind, output }) => kind === 'conv' && graph.tensors[output]?.name.startsWith(name),
    );
    if (!found) throw new Error(`the network has no feature map named ${name}`);
    return found.output;
  });
}

/** The operations that the outputs depend on, in running order. */
function neededFor(graph: TfliteGraph, outputs: readonly number[]): TfliteOperation[] {
  const needed = new Set(outputs);
  const backwards = graph.operations.toReversed().filter((operation) => {
    if (!needed.has(operation.output)) return false;
    if (operation.kind === 'other') throw new Error('an operation of the network is not known');
    for (const input of operation.inputs) needed.add(input);
    return true;
  });
  return backwards.reverse();
}

/** Finds a constant by its tensor number, also behind the operation that widens it from float16. */
function constantsOf(
  graph: TfliteGraph,
  operations: readonly TfliteOperation[],
): (number: number | undefined) => TfliteTensor & { readonly values: Float32Array } {
  const widened = new Map(
    operations.flatMap(({ kind, inputs, output }) =>
      kind === 'dequantize' ? [[output, inputs[0]] as const] : [],
    ),
  );
  return (number = -1) => {
    const tensor = graph.tensors[widened.get(number) ?? number];
    if (!tensor?.values) throw new Error('a convolution of the network has no weights');
    return { ...tensor, values: tensor.values };
  };
}

/** Stored as out, height, width, in (depthwise: 1, height, width, channels). */
function kernelOf(shape: readonly number[], values: Float32Array): tf.Tensor4D {
  const [out = 1, height = 1, width = 1, depth = 1] = shape;
  return tf.tidy(() =>
    tf.transpose(tf.tensor4d(values, [out, height, width, depth]), [1, 2, 3, 0]),
  );
}

function convolve({ convolution, kernel, bias }: Loaded, x: tf.Tensor4D): tf.Tensor4D {
  const { kind, strides, padding, activation } = convolution;
  const run = kind === 'conv' ? tf.fused.conv2d : tf.fused.depthwiseConv2d;
  return run({ x, filter: kernel, strides: [...strides], pad: padding, bias, activation });
}

function addUp({ activation }: Sum, a: tf.Tensor4D, b: tf.Tensor4D): tf.Tensor4D {
  const sum = tf.add<tf.Tensor4D>(a, b);
  if (activation === 'linear') return sum;
  return activation === 'relu' ? tf.relu(sum) : tf.relu6(sum);
}

/**
 * Prepares a network to run up to the feature maps named.
 * @throws Error when a feature map is not there or needs an operation that is not known
 */
export function prepareBackbone(graph: TfliteGraph, names: readonly string[]): Backbone {
  const outputs = outputsNamed(graph, names);
  const operations = neededFor(graph, outputs);
  const constant = constantsOf(graph, operations);
  const steps = operations.flatMap((operation): (Loaded | Sum)[] => {
    if (operation.kind === 'add') return [operation];
    if (operation.kind !== 'conv' && operation.kind !== 'depthwise') return [];
    const { shape, values } = constant(operation.inputs[1]);
    const bias = tf.tensor1d(constant(operation.inputs[2]).values);
    return [{ convolution: operation, kernel: kernelOf(shape, values), bias }];
  });
  const first = outputs.slice(0, 1);
  const leading = new Set(neededFor(graph, first));
  const toFirst = steps.filter((step) => leading.has('kernel' in step ? step.convolution : step));
  return {
    run: (picture) => tf.tidy(() => runSteps(steps, picture, outputs)),
    runToFirst: (picture) => tf.tidy(() => onlyOf(runSteps(toFirst, picture, first))),
    dispose: () => {
      for (const step of steps) if ('kernel' in step) tf.dispose([step.kernel, step.bias]);
    },
  };
}

function onlyOf([map]: readonly tf.Tensor4D[]): tf.Tensor4D {
  if (!map) throw new Error('the network returned no feature map');
  return map;
}

function runSteps(
  steps: readonly (Loaded | Sum)[],
  picture: tf.Tensor4D,
  outputs: readonly number[],
): tf.Tensor4D[] {
  const values = new Map<number, tf.Tensor4D>([[0, picture]]);
  const valueOf = (number: number | undefined): tf.Tensor4D => {
    const value = values.get(number ?? -1);
    if (!value) throw new Error('the network reads a value before it is computed');
    return value;
  };
  for (const step of steps) {
    if ('kernel' in step) {
      const { inputs, output } = step.convolution;
      values.set(output, convolve(step, valueOf(inputs[0])));
    } else values.set(step.output, addUp(step, valueOf(step.inputs[0]), valueOf(step.inputs[1])));
  }
  return outputs.map(valueOf);
}
