import type { Bin, Row, Summary } from '../interpretation.js';

/** Rows whose probability lies this close to the threshold, or whose lead is this small. */
const NEAR = 0.05;

const BINS = 10;
const MOST_NEAR = 10;

/** The number a row is placed by: probability of label 1, of the leading class, or its single value. */
export function placeOf({ value, probabilities }: Row): number | null {
  if (probabilities?.length === 2) return probabilities[1] ?? null;
  if (probabilities) return probabilities.reduce((most, p) => Math.max(most, p), 0);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function binsOf(places: readonly number[], from: number, to: number): Bin[] {
  const width = (to - from) / BINS || 1;
  const counts = Array.from({ length: BINS }, () => 0);
  for (const place of places) {
    const bin = Math.min(BINS - 1, Math.max(0, Math.floor((place - from) / width)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((count, at) => ({
    from: from + at * width,
    to: from + (at + 1) * width,
    count,
  }));
}

function perLabel(rows: readonly Row[], classes: number): number[] {
  const counts = Array.from({ length: classes }, () => 0);
  for (const { label, chosen } of rows) {
    if (label !== null) counts[label] = (counts[label] ?? 0) + 1;
    for (const one of chosen ?? []) counts[one] = (counts[one] ?? 0) + 1;
  }
  return Array.from(counts, (count) => count);
}

function nearest(rows: readonly Row[]): number[] {
  const near: number[] = [];
  for (const [index, { margin }] of rows.entries())
    if (margin !== null && Math.abs(margin) <= NEAR) near.push(index);
  const distance = (index: number): number => Math.abs(rows[index]?.margin ?? Infinity);
  return near.sort((a, b) => distance(a) - distance(b)).slice(0, MOST_NEAR);
}

function extremes(places: readonly (number | null)[]): [number | null, number | null] {
  let [lowest, highest]: [number | null, number | null] = [null, null];
  for (const [at, place] of places.entries()) {
    if (place === null) continue;
    if (lowest === null || place < (places[lowest] ?? Infinity)) lowest = at;
    if (highest === null || place > (places[highest] ?? -Infinity)) highest = at;
  }
  return [lowest, highest];
}

/** Sums all rows up: how many fall each way, where they lie, which are close calls. */
export function summarise(rows: readonly Row[], classes: number): Summary {
  const places = rows.map(placeOf);
  const finite = places.filter((place) => place !== null);
  const [lowest, highest] = extremes(places);
  const [min, max] = [lowest, highest].map((at) => (at === null ? null : (places[at] ?? null)));
  const unit = rows.some(({ probabilities }) => probabilities !== null);
  return {
    rows: rows.length,
    perLabel: perLabel(rows, classes),
    without: rows.filter(({ label, chosen }) => label === null && chosen === null).length,
    min: min ?? null,
    max: max ?? null,
    mean: finite.length === 0 ? null : finite.reduce((a, b) => a + b, 0) / finite.length,
    histogram:
      finite.length === 0 ? [] : binsOf(finite, unit ? 0 : (min ?? 0), unit ? 1 : (max ?? 1)),
    near: nearest(rows),
    lowest,
    highest,
  };
}
