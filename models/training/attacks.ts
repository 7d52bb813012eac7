/** Rewrites a text so that people still read it and filters may not. */
export type Attack = (text: string, random: () => number) => string;

const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  j: 'ј',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
};
const LEET: Readonly<Record<string, string>> = {
  a: '4',
  e: '3',
  i: '1',
  o: '0',
  s: '5',
  t: '7',
};
const EMOJI = ['🔥', '✨', '💎', '🎁', '⭐'];
const LINK = /(?:https?:\/\/|www\.)?\b(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?/gi;
const LETTERS = /\p{L}{2,}/gu;
const WORDS = /\S+/gu;

/** Applies a change to everything but addresses, which must stay clickable. */
function outsideLinks(text: string, change: (part: string) => string): string {
  let result = '';
  let last = 0;
  for (const { index, 0: link } of text.matchAll(LINK)) {
    result += change(text.slice(last, index)) + link;
    last = index + link.length;
  }
  return result + change(text.slice(last));
}

function mapped(table: Readonly<Record<string, string>>): Attack {
  return (text) =>
    outsideLinks(text, (part) => part.replace(/[a-z]/gi, (char) => table[char] ?? char));
}

function between(text: string, sign: () => string): string {
  return outsideLinks(text, (part) =>
    part.replace(LETTERS, (word) => Array.from(word).join(sign())),
  );
}

function pick<T>(choices: readonly T[], random: () => number): T | undefined {
  return choices[Math.floor(random() * choices.length)];
}

/** The attacks that the model is hardened against and measured under, by name. */
export const ATTACKS = {
  lookalikes: mapped(CYRILLIC),
  'zero-width': (text) => between(text, () => '\u200b'),
  'full-width': (text) =>
    outsideLinks(text, (part) =>
      part.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
    ),
  l33t: (text) =>
    outsideLinks(text, (part) =>
      part.replace(/[aeiost]/gi, (char) => LEET[char.toLowerCase()] ?? char),
    ),
  spaced: (text) => Array.from(text).join(' '),
  'spaced-words': (text) => text.replace(WORDS, (word) => Array.from(word).join(' ')),
  doubled: (text) => outsideLinks(text, (part) => part.replace(/[a-z]/gi, (char) => char + char)),
  emoji: (text, random) => between(text, () => pick(EMOJI, random) ?? ''),
  'split-links': (text, random) =>
    text.replace(LINK, (link) => {
      const dot = pick([' . ', '[.]', ' (dot) ', ' .'], random) ?? '.';
      return link.replace(/^http/i, 'hxxp').replace(/\./g, dot);
    }),
} as const satisfies Readonly<Record<string, Attack>>;

/** Name of one attack. */
export type AttackName = keyof typeof ATTACKS;
