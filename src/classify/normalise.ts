import { oneScript, plainCharacters } from './characters.js';
import { joinedLetters, plainLeet } from './letters.js';
import { withoutLinks } from './links.js';
import { type Mapped, unmapped } from './mapped.js';
import { withoutMarkup } from './markup.js';

const STEPS = [plainCharacters, withoutMarkup, withoutLinks, oneScript, joinedLetters, plainLeet];

/** One step may uncover work for an earlier one; texts settle within two or three rounds. */
const MAX_ROUNDS = 12;

/**
 * The text as the tokeniser reads it: plain characters, no invisible ones, Discord's notation and
 * links as marks, disguised letters undone. Its positions lead back into the original.
 */
export function normalise(text: string): Mapped {
  let mapped = unmapped(text);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const before = mapped;
    for (const step of STEPS) mapped = step(mapped);
    if (mapped === before) break;
  }
  return mapped;
}
