import { ByteBuffer } from 'flatbuffers';
import { floatsFromHalves } from './half.js';

type Activation = 'linear' | 'relu' | 'relu6';

/** One tensor of the file: constants carry their values, what is computed carries none. */
export interface TfliteTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array | null;
}

interface Wires {
  /** Numbers of the tensors that the operation reads; -1 stands for an optional input left out. */
  readonly inputs: readonly number[];
  readonly output: number;
}

interface Convolution extends Wires {
  readonly kind: 'conv' | 'depthwise';
  readonly padding: 'same' | 'valid';
  readonly strides: readonly [height: number, width: number];
  readonly activation: Activation;
}

interface Sum extends Wires {
  readonly kind: 'add';
  readonly activation: Activation;
}

interface Plain extends Wires {
  readonly kind: 'dequantize' | 'other';
}

export type TfliteOperation = Convolution | Sum | Plain;

/** The first graph of a file: its tensors, and its operations in the order in which they run. */
export interface TfliteGraph {
  readonly tensors: readonly TfliteTensor[];
  readonly operations: readonly TfliteOperation[];
}

// Numbers of TensorFlow Lite's public schema (schema.fbs): builtin operators, types, activations.
const KINDS: Readonly<Record<number, TfliteOperation['kind']>> = {
  0: 'add',
  3: 'conv',
  4: 'depthwise',
  6: 'dequantize',
};
const FLOAT32 = 0;
const FLOAT16 = 1;
const ACTIVATIONS: Readonly<Record<number, Activation>> = { 0: 'linear', 1: 'relu', 3: 'relu6' };
const SAME = 0;

interface Vector {
  readonly start: number;
  readonly length: number;
}

/** A table of the flat buffer, read field by field in the schema's order. */
class Table {
  private readonly buffer: ByteBuffer;
  private readonly position: number;

  constructor(buffer: ByteBuffer, position: number) {
    this.buffer = buffer;
    this.position = position;
  }

  byte(field: number): number {
    const at = this.offset(field);
    return at === 0 ? 0 : this.buffer.readInt8(at);
  }

  int(field: number): number {
    const at = this.offset(field);
    return at === 0 ? 0 : this.buffer.readInt32(at);
  }

  text(field: number): string {
    const at = this.offset(field);
    const text = at === 0 ? '' : this.buffer.__string(at);
    return typeof text === 'string' ? text : '';
  }

  ints(field: number): number[] {
    const { start, length } = this.vector(field);
    return Array.from({ length }, (_, i) => this.buffer.readInt32(start + 4 * i));
  }

  bytes(field: number): Uint8Array {
    const { start, length } = this.vector(field);
    return this.buffer.bytes().subarray(start, start + length);
  }

  table(field: number): Table {
    return new Table(this.buffer, this.buffer.__indirect(this.offset(field)));
  }

  tables(field: number): Table[] {
    const { start, length } = this.vector(field);
    return Array.from(
      { length },
      (_, i) => new Table(this.buffer, this.buffer.__indirect(start + 4 * i)),
    );
  }

  private offset(field: number): number {
    const within = this.buffer.__offset(this.position, 4 + 2 * field);
    return within === 0 ? 0 : this.position + within;
  }

  private vector(field: number): Vector {
    const at = this.offset(field);
    if (at === 0) return { start: 0, length: 0 };
    return { start: this.buffer.__vector(at), length: this.buffer.__vector_len(at) };
  }
}

function valuesOf(type: number, bytes: Uint8Array): Float32Array | null {
  if (bytes.length === 0) return null;
  const aligned = new Uint8Array(bytes).buffer;
  if (type === FLOAT32) return new Float32Array(aligned);
  if (type === FLOAT16) return floatsFromHalves(new Uint16Array(aligned));
  return null;
}

function tensorOf(table: Table, buffers: readonly Table[]): TfliteTensor {
  const bytes = buffers[table.int(2)]?.bytes(0) ?? new Uint8Array();
  return { name: table.text(3), shape: table.ints(0), values: valuesOf(table.byte(1), bytes) };
}

function activationOf(code: number): Activation {
  const activation = ACTIVATIONS[code];
  if (activation === undefined) throw new Error(`activation ${code} is not known`);
  return activation;
}

function operationOf(table: Table, codes: readonly Table[]): TfliteOperation {
  const wires = { inputs: table.ints(1), output: table.ints(2)[0] ?? -1 };
  const code = codes[table.int(0)];
  const kind = KINDS[code === undefined ? -1 : Math.max(code.byte(0), code.int(3))] ?? 'other';
  if (kind === 'other' || kind === 'dequantize') return { kind, ...wires };
  const options = table.table(4);
  if (kind === 'add') return { kind, ...wires, activation: activationOf(options.byte(0)) };
  return {
    kind,
    ...wires,
    padding: options.byte(0) === SAME ? 'same' : 'valid',
    strides: [options.int(2), options.int(1)],
    activation: activationOf(options.byte(kind === 'conv' ? 3 : 4)),
  };
}

/**
 * Reads a TensorFlow Lite file: names, shapes, constants (float32, or float16 widened), and the
 * operations that a convolutional network is made of; any other operation is kept as `other`.
 * @throws Error for an activation that it does not know, RangeError for a truncated file
 */
export function readTflite(file: Uint8Array): TfliteGraph {
  const buffer = new ByteBuffer(file);
  const model = new Table(buffer, buffer.readInt32(0));
  const [graph] = model.tables(2);
  if (!graph) throw new Error('the file holds no graph');
  const [codes, buffers] = [model.tables(1), model.tables(4)];
  return {
    tensors: graph.tables(0).map((table) => tensorOf(table, buffers)),
    operations: graph.tables(3).map((table) => operationOf(table, codes)),
  };
}
