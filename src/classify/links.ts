import { parse } from 'tldts';
import { isImitation } from './imitation.js';
import { type Mapped, type Piece, rewrite } from './mapped.js';
import { MARKS } from './marks.js';

const ALNUM = String.raw`[\p{L}\p{N}]`;
const COMMON =
  '(?:com|net|org|gg|io|ru|xyz|gift|info|co|link|site|online|club|shop|app|dev|ly|uk|de)';
const HIDDEN_DOT = new RegExp(
  String.raw`(?<=${ALNUM}) ?[[({] ?(?:\.|dot|punkt) ?[\])}] ?(?=${ALNUM})`,
  'giu',
);
/** Cheap looks that spare most texts the patterns below them. */
const BRACKETED_DOT = /[[({] ?(?:\.|dot|punkt)/i;
const LOOSE_DOT = / \.|\. +[a-z]{2,6}(?![a-z])/i;
const LOOSE_SLASH = / \/|\/ /;
const TIGHT_DOT = /[^\s.]\.\p{L}/u;
const SPLIT_SCHEME = /\bh(?:tt|xx|\*\*)p(s?) ?: ?\/ ?\/ ?/gi;
const SPLIT_DOT = new RegExp(
  String.raw`(?<=${ALNUM})(?: +\. *|\. +)(?=${COMMON}(?!${ALNUM}))`,
  'giu',
);
const SPLIT_SLASH = new RegExp(String.raw`(?<=\.${COMMON})(?: +\/ *|\/ +)(?=${ALNUM})`, 'giu');
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}/gu;
const LINK =
  /(?<![\p{L}\p{N}@.])(https?:\/\/|www\.)?((?:[\p{L}\p{N}_-]{1,63}\.){1,8}\p{L}{2,24})(?![\p{L}\p{N}@])(?::\d{1,5})?([/?#][^\s<>"]*)?/giu;
/** Suffixes that are also everyday words: without a scheme or a path they make no link ("got it.so what"). */
const WORDY =
  /\.(?:am|as|at|be|by|do|he|in|is|it|la|me|my|no|of|on|or|pm|so|to|us|we|id|mo|man|ok)$/i;
const WORD = /\p{L}{2,20}/gu;
const LABEL = /[^.]+/g;
const PATH_WORDS = 8;

function isHost(host: string): boolean {
  const { isIcann, domain } = parse(host.toLowerCase(), { mixedInputs: false });
  return isIcann === true && domain !== null;
}

function parts(text: string, pattern: RegExp, offset: number): Piece[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: found }) => [
    ' ',
    { from: offset + index, to: offset + index + found.length },
  ]);
}

function linkPieces(match: RegExpExecArray): Piece[] | null {
  const [whole, scheme = '', host = '', path = ''] = match;
  if (!scheme && ((!path && WORDY.test(host)) || !isHost(host))) return null;
  const dot = host.lastIndexOf('.');
  return [
    ` ${isImitation(host) ? MARKS.imitation : MARKS.link}`,
    ...parts(host.slice(0, dot), LABEL, scheme.length),
    ` ${MARKS.suffix}`,
    { from: scheme.length + dot + 1, to: scheme.length + host.length },
    ...parts(path.slice(0, 200), WORD, whole.length - path.length).slice(0, 2 * PATH_WORDS),
    ' ',
  ];
}

function wholeLinks(source: Mapped): Mapped {
  let text = source;
  if (BRACKETED_DOT.test(text.text)) text = rewrite(text, HIDDEN_DOT, () => ['.']);
  if (text.text.includes(':'))
    text = rewrite(text, SPLIT_SCHEME, ([found, secure = '']) => {
      const scheme = `http${secure.toLowerCase()}://`;
      return found === scheme ? null : [scheme];
    });
  if (LOOSE_DOT.test(text.text)) text = rewrite(text, SPLIT_DOT, () => ['.']);
  if (LOOSE_SLASH.test(text.text)) text = rewrite(text, SPLIT_SLASH, () => ['/']);
  return text;
}

/** Turns addresses, whole or split, into marks followed by the words of domain and path. */
export function withoutLinks(source: Mapped): Mapped {
  if (!/[.:]|dot|punkt/i.test(source.text)) return source;
  const whole = wholeLinks(source);
  if (!TIGHT_DOT.test(whole.text)) return whole;
  const noEmail = whole.text.includes('@')
    ? rewrite(whole, EMAIL, () => [` ${MARKS.email} `])
    : whole;
  return rewrite(noEmail, LINK, linkPieces);
}
