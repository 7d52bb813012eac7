import { MAX_DEPTH, MAX_INPUT, MAX_ROWS, MAX_VALUES } from '../limits.js';
import { halfToNumber } from './half-float.js';
import type { Cell, NpyFault, Parsed, Problem } from './paste.js';

interface Header {
  readonly descr: string;
  readonly fortran: boolean;
  readonly shape: readonly number[];
  readonly dataAt: number;
}

type Read = (view: DataView, at: number, little: boolean) => number;

const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
const READERS: Readonly<Record<string, Read>> = {
  f2: (view, at, little) => halfToNumber(view.getUint16(at, little)),
  f4: (view, at, little) => view.getFloat32(at, little),
  f8: (view, at, little) => view.getFloat64(at, little),
  i1: (view, at) => view.getInt8(at),
  i2: (view, at, little) => view.getInt16(at, little),
  i4: (view, at, little) => view.getInt32(at, little),
  i8: (view, at, little) => Number(view.getBigInt64(at, little)),
  u1: (view, at) => view.getUint8(at),
  u2: (view, at, little) => view.getUint16(at, little),
  u4: (view, at, little) => view.getUint32(at, little),
  u8: (view, at, little) => Number(view.getBigUint64(at, little)),
  b1: (view, at) => (view.getUint8(at) === 0 ? 0 : 1),
};

/** Whether the bytes begin as a file that NumPy's save() wrote. */
export function isNpy(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, at) => bytes[at] === byte);
}

function broken(detail: NpyFault): Problem {
  return { kind: 'npy-broken', detail };
}

/** The header is a Python literal with three known keys; it is matched, never evaluated. */
function parseHeader(text: string, dataAt: number): Header | Problem {
  if (/'descr':\s*\[|'descr':\s*'\|?O/.test(text)) return { kind: 'npy-objects' };
  const descr = /'descr':\s*'([<>|=]?[a-zA-Z]\d+)'/.exec(text)?.[1];
  const order = /'fortran_order':\s*(True|False)/.exec(text)?.[1];
  const shape = /'shape':\s*\(([\d,\s]*)\)/.exec(text)?.[1];
  if (descr === undefined || order === undefined || shape === undefined) return broken('header');
  const sizes = shape.split(',').flatMap((part) => (part.trim() === '' ? [] : [Number(part)]));
  return { descr, fortran: order === 'True', shape: sizes, dataAt };
}

function readHeader(bytes: Uint8Array, view: DataView): Header | Problem {
  const major = bytes[6];
  if (bytes.length < 12) return broken('truncated');
  if (major !== 1 && major !== 2 && major !== 3) return broken('version');
  const start = major === 1 ? 10 : 12;
  const length = major === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
  if (start + length > bytes.length) return broken('truncated');
  const encoding = major === 3 ? 'utf-8' : 'latin1';
  const text = new TextDecoder(encoding).decode(bytes.subarray(start, start + length));
  return parseHeader(text, start + length);
}

/** Whether a shorter decimal still reads back as the same number of that precision. */
const READS_BACK: Readonly<Record<string, (text: number, value: number) => boolean>> = {
  f2: (text, value) => Math.abs(text - value) < Math.abs(value) / 4096,
  f4: (text, value) => Math.fround(text) === value,
};

/** Shortest text that reads back as the same number in the array's own precision. */
function printed(value: number, type: string): string {
  if (type === 'b1') return value === 1 ? 'True' : 'False';
  if (!Number.isFinite(value))
    return String(value).replace('Infinity', 'inf').replace('NaN', 'nan');
  const readsBack = READS_BACK[type];
  if (!readsBack) return String(value);
  for (let digits = 1; digits < 9; digits++) {
    const text = Number(value.toPrecision(digits));
    if (readsBack(text, value)) return String(text);
  }
  return String(Number(value.toPrecision(9)));
}

function formOf(type: string): Cell['form'] {
  if (type === 'b1') return 'boolean';
  return type.startsWith('f') ? 'decimal' : 'whole';
}

/** Place of an element in the file, for arrays that were written column by column. */
function fortranIndex(index: number, shape: readonly number[]): number {
  let [rest, place] = [index, 0];
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const size = shape[axis] ?? 1;
    const stride = shape.slice(0, axis).reduce((product, n) => product * n, 1);
    place += (rest % size) * stride;
    rest = Math.floor(rest / size);
  }
  return place;
}

function readCells(view: DataView, header: Header, type: string, count: number): Cell[] {
  const { descr, fortran, shape, dataAt } = header;
  const read = READERS[type] ?? (() => NaN);
  const size = Number(type.slice(1));
  const form = formOf(type);
  return Array.from({ length: count }, (_, index) => {
    const place = fortran ? fortranIndex(index, shape) : index;
    const value = read(view, dataAt + place * size, !descr.startsWith('>'));
    return { printed: printed(value, type), value, form };
  });
}

function rowsOf(cells: readonly Cell[], width: number): Cell[][] {
  const rows: Cell[][] = [];
  for (let at = 0; at < cells.length; at += width) rows.push(cells.slice(at, at + width));
  return rows;
}

function problemOf(bytes: Uint8Array, header: Header, type: string, count: number): Problem | null {
  const { shape, dataAt } = header;
  if (/^[OVSUaMm]/.test(type)) return { kind: 'npy-objects' };
  if (!READERS[type]) return broken('dtype');
  if (shape.length > MAX_DEPTH || !Number.isSafeInteger(count)) return broken('shape');
  if (count === 0) return { kind: 'empty' };
  if (dataAt + count * Number(type.slice(1)) > bytes.length) return broken('truncated');
  const rows = count / (shape.length > 1 ? (shape.at(-1) ?? 1) : 1);
  return rows > MAX_ROWS || count > MAX_VALUES
    ? { kind: 'too-many-rows', rows, limit: MAX_ROWS }
    : null;
}

/**
 * Reads a `.npy` file (format 1 to 3; float16 to float64, integers, bool; both byte orders). Files
 * with Python objects in them are refused, since opening those means running their code.
 * Source: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
 */
export function readNpy(bytes: Uint8Array): Parsed {
  if (bytes.length > MAX_INPUT)
    return {
      kind: 'problem',
      problem: { kind: 'too-large', size: bytes.length, limit: MAX_INPUT },
    };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = readHeader(bytes, view);
  if ('kind' in header) return { kind: 'problem', problem: header };
  const { descr, shape } = header;
  const type = descr.replace(/^[<>|=]/, '');
  const count = shape.reduce((product, size) => product * size, 1);
  const problem = problemOf(bytes, header, type, count);
  if (problem) return { kind: 'problem', problem };
  const flat = shape.length <= 1;
  const width = flat ? count : (shape.at(-1) ?? 1);
  const rows = rowsOf(readCells(view, header, type, count), width);
  const grid = {
    rows,
    flat,
    shape,
    columns: null,
    rowNames: null,
    gaps: [],
    hiddenColumns: false,
    cut: false,
  };
  return {
    kind: 'paste',
    paste: {
      format: 'npy',
      framework: null,
      dtype: descr,
      content: { kind: 'grid', grid },
      hint: null,
      labels: null,
      truth: null,
      confidence: false,
      ignored: 0,
    },
  };
}
