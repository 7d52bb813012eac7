import { interpret, type Options, type Reading } from '../../src/interpret/index.js';

/** What `interpret` says of a paste that must be read as rows. */
export function read(input: string | Uint8Array, options: Options = {}): Reading {
  const found = interpret(input, options);
  if (!('rows' in found)) throw new Error(`no rows: ${JSON.stringify(found)}`);
  return found;
}

/** Names of the doubts, for a short comparison. */
export function doubts(reading: Reading): string[] {
  return reading.doubts.map(({ kind }) => kind);
}

/** Names of the reasons. */
export function reasons(reading: Reading): string[] {
  return reading.reasons.map(({ kind }) => kind);
}

/** The single values of a one-column reading. */
export function values(reading: Reading): (number | readonly number[])[] {
  return reading.rows.map(({ value }) => value);
}

/** Labels by row. */
export function labels(reading: Reading): (number | null)[] {
  return reading.rows.map(({ label }) => label);
}
