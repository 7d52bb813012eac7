/** Writes `.npy` files as NumPy's format description asks, for the tests. */
export interface NpyFile {
  readonly descr: string;
  readonly shape: readonly number[];
  readonly data: Uint8Array;
  readonly fortran?: boolean;
  readonly version?: 1 | 2 | 3;
}

/** The bytes of such a file. */
export function npyFile({ descr, shape, data, fortran = false, version = 1 }: NpyFile): Uint8Array {
  const tuple = shape.length === 1 ? `${shape[0] ?? 0},` : shape.join(', ');
  const dictionary = `{'descr': '${descr}', 'fortran_order': ${fortran ? 'True' : 'False'}, 'shape': (${tuple}), }`;
  const prefix = version === 1 ? 10 : 12;
  const padding = ' '.repeat(63 - ((prefix + dictionary.length) % 64));
  const header = new TextEncoder().encode(`${dictionary}${padding}\n`);
  const bytes = new Uint8Array(prefix + header.length + data.length);
  const view = new DataView(bytes.buffer);
  bytes.set([0x93, ...new TextEncoder().encode('NUMPY'), version, 0]);
  if (version === 1) view.setUint16(8, header.length, true);
  else view.setUint32(8, header.length, true);
  bytes.set(header, prefix);
  bytes.set(data, prefix + header.length);
  return bytes;
}

type Write = (view: DataView, at: number, value: number, little: boolean) => void;

/** How each element type is written, with its size. */
const WRITERS: Readonly<Record<string, readonly [size: number, write: Write]>> = {
  f4: [
    4,
    (view, at, value, little) => {
      view.setFloat32(at, value, little);
    },
  ],
  f8: [
    8,
    (view, at, value, little) => {
      view.setFloat64(at, value, little);
    },
  ],
  i1: [
    1,
    (view, at, value) => {
      view.setInt8(at, value);
    },
  ],
  i2: [
    2,
    (view, at, value, little) => {
      view.setInt16(at, value, little);
    },
  ],
  i4: [
    4,
    (view, at, value, little) => {
      view.setInt32(at, value, little);
    },
  ],
  i8: [
    8,
    (view, at, value, little) => {
      view.setBigInt64(at, BigInt(value), little);
    },
  ],
  u1: [
    1,
    (view, at, value) => {
      view.setUint8(at, value);
    },
  ],
  u2: [
    2,
    (view, at, value, little) => {
      view.setUint16(at, value, little);
    },
  ],
  u4: [
    4,
    (view, at, value, little) => {
      view.setUint32(at, value, little);
    },
  ],
  u8: [
    8,
    (view, at, value, little) => {
      view.setBigUint64(at, BigInt(value), little);
    },
  ],
};

/** The numbers as the bytes of one element type. */
export function encode(type: string, values: readonly number[], little: boolean): Uint8Array {
  const [size, write] = WRITERS[type] ?? [1, () => undefined];
  const view = new DataView(new ArrayBuffer(size * values.length));
  for (const [at, value] of values.entries()) write(view, at * size, value, little);
  return new Uint8Array(view.buffer);
}
