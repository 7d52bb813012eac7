import { type Mapped, type Piece, rewrite } from './mapped.js';
import { MARKS } from './marks.js';

const MENTION = /<(@!?|@&|#)\d{1,20}>|@(?:everyone|here)\b/g;
const EMOJI_OR_COMMAND = /<(a?:|\/)([^:>\n]{1,40}):\d{1,20}>/g;
const TIME = /<t:-?\d{1,14}(?::[a-zA-Z])?>/g;
const FENCE = /`+(?:[a-z]{1,12}\n)?/g;
const PAIRED = /(\*\*|__|~~|\|\|)(?=\S)([^]{1,400}?)\1/g;
const MASKED_LINK = /\[([^\]\n]{1,300})\]\(<?(https?:\/\/[^)\s>]{1,600})>?\)/g;

const MENTION_MARKS: Readonly<Record<string, string>> = {
  '@': MARKS.user,
  '@!': MARKS.user,
  '@&': MARKS.role,
  '#': MARKS.channel,
};

function spaced(mark: string, ...kept: readonly Piece[]): Piece[] {
  return [` ${mark} `, ...kept];
}

function part(match: RegExpExecArray, group: number, offset: number): Piece {
  return { from: offset, to: offset + (match[group] ?? '').length };
}

/** Turns Discord's own notation into marks and keeps the words in it. */
export function withoutMarkup(source: Mapped): Mapped {
  if (!/[<@`*_~|[]/.test(source.text)) return source;
  let text = rewrite(source, MASKED_LINK, (match) => {
    const address = match[0].indexOf('](') + 2 + (match[0].includes('](<') ? 1 : 0);
    return [part(match, 1, 1), ...spaced(MARKS.maskedLink, part(match, 2, address)), ' '];
  });
  text = rewrite(text, MENTION, ([, kind]) => spaced(MENTION_MARKS[kind ?? ''] ?? MARKS.everyone));
  text = rewrite(text, EMOJI_OR_COMMAND, (match) => [
    ...spaced(
      match[1] === '/' ? MARKS.command : MARKS.customEmoji,
      part(match, 2, 1 + (match[1] ?? '').length),
    ),
    ' ',
  ]);
  text = rewrite(text, TIME, () => spaced(MARKS.time));
  text = rewrite(text, FENCE, () => spaced(MARKS.code));
  return rewrite(text, PAIRED, (match) => [part(match, 2, 2)]);
}
