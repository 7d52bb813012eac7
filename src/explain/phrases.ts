import type { Unit } from './units.js';

/** Neighbouring units that the model reads largely as one. */
export interface Phrase {
  readonly units: readonly Unit[];
  readonly contribution: number;
}

/** A unit with what it contributed, and what n-grams that it shares with the next unit contributed. */
export interface WeighedUnit {
  readonly unit: Unit;
  readonly contribution: number;
  readonly bond: number;
}

const LONGEST = 3;

/** Shared n-grams must make up this much of what the weaker of two neighbours contributed. */
const BINDING = 0.35;

function isWord({ unit }: WeighedUnit): boolean {
  return unit.kind === 'word' || unit.kind === 'emoji';
}

function binds(one: WeighedUnit, other: WeighedUnit): boolean {
  const side = Math.sign(one.bond);
  if (!isWord(one) || !isWord(other) || side === 0) return false;
  if (Math.sign(one.contribution) !== side || Math.sign(other.contribution) !== side) return false;
  const weaker = Math.min(Math.abs(one.contribution), Math.abs(other.contribution));
  return Math.abs(one.bond) >= BINDING * weaker;
}

/** Neighbours that bind, the strongest bond first. */
function bindings(units: readonly WeighedUnit[]): number[] {
  return units
    .flatMap((unit, index) => {
      const next = units[index + 1];
      return next && binds(unit, next) ? [{ index, strength: Math.abs(unit.bond) }] : [];
    })
    .sort((a, b) => b.strength - a.strength || a.index - b.index)
    .map(({ index }) => index);
}

/**
 * Joins neighbouring words into phrases of up to three where much of what they contributed comes
 * from n-grams that span them. Joining adds contributions up and changes no total.
 */
export function phrasesOf(units: readonly WeighedUnit[]): Phrase[] {
  const groups = units.map((unit) => [unit]);
  const groupOf = units.map((_, index) => index);
  for (const index of bindings(units)) {
    const [left = 0, right = 0] = [groupOf[index], groupOf[index + 1]];
    const merged = [...(groups[left] ?? []), ...(groups[right] ?? [])];
    if (merged.length > LONGEST) continue;
    groups[left] = merged;
    groups[right] = [];
    groupOf.forEach((group, at) => {
      if (group === right) groupOf[at] = left;
    });
  }
  return groups
    .filter((group) => group.length > 0)
    .map((group) => ({
      units: group.map(({ unit }) => unit),
      contribution: group.reduce((sum, { contribution }) => sum + contribution, 0),
    }));
}
