import { confusablesMap } from 'confusables';
import { type Mapped, rewrite } from './mapped.js';

const NOT_ASCII = /[^\0-\x7f]/;
const CLUSTER = /[^\0-\x7f]\p{M}*|[\0-\x7f]\p{M}+/gu;
const INVISIBLE =
  /^[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;
const LATIN = /^\p{Script=Latin}/u;
const SMALL_CAPITAL = /^[\u0250-\u02af\u1d00-\u1dbf\ua730-\ua7ff]/;
const BOXED = /^[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/u;
const BLANK = '\u2800';
const MIXED_SCRIPTS = /[\u0370-\u058f\u13a0-\u13ff\u1400-\u167f\ua4d0-\ua4ff]/;
const RUN = /[\p{L}\p{M}]+/gu;
const EVERY_LETTER_ASCII = /^[A-Za-z]+$/;

/** Look-alikes that the `confusables` table lacks or reads as another letter. */
const OWN_LOOKALIKES = new Map([
  ['ι', 'i'],
  ['ı', 'i'],
  ['ꜰ', 'f'],
  ['ᴀ', 'a'],
  ['ɪ', 'i'],
]);

function lookalike(char: string): string {
  const base = OWN_LOOKALIKES.get(char) ?? confusablesMap.get(char);
  if (base === undefined || !/^[A-Za-z]$/.test(base)) return char;
  return char === char.toLowerCase() ? base.toLowerCase() : base;
}

function boxedLetter(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  return String.fromCharCode(65 + ((code - 0x1f150) % 32));
}

function foldedCluster(cluster: string): string {
  if (cluster === BLANK) return ' ';
  if (BOXED.test(cluster)) return boxedLetter(cluster);
  if (SMALL_CAPITAL.test(cluster)) return lookalike(cluster.slice(0, 1));
  const folded = cluster.normalize('NFKC');
  if (!LATIN.test(folded)) return folded;
  return folded.normalize('NFKD').replace(/\p{M}+/gu, '');
}

/** Removes what nobody sees, and reads each character as its plain form: NFKC, Latin without accents. */
export function plainCharacters(source: Mapped): Mapped {
  const visible = rewrite(source, CONTROL, () => []);
  if (!NOT_ASCII.test(visible.text)) return visible;
  return rewrite(visible, CLUSTER, ([cluster]) => {
    if (INVISIBLE.test(cluster)) return cluster.length > 1 ? [cluster.slice(1)] : [];
    const folded = foldedCluster(cluster);
    return folded === cluster ? null : [folded];
  });
}

/** Replaces look-alike letters in words that mix scripts; words of one script stay as they are. */
export function oneScript(source: Mapped): Mapped {
  if (!MIXED_SCRIPTS.test(source.text)) return source;
  return rewrite(source, RUN, ([run]) => {
    if (EVERY_LETTER_ASCII.test(run) || !/[A-Za-z]/.test(run)) return null;
    const pieces = Array.from(run, lookalike);
    return pieces.join('') === run ? null : [pieces.join('')];
  });
}
