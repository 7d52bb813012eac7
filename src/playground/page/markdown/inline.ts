type Mention = 'user' | 'role' | 'channel' | 'everyone' | 'command';

/** A piece of a line; plain data, so that it can be read without a browser. */
export type Inline =
  | { readonly kind: 'text' | 'code' | 'emoji'; readonly text: string }
  | { readonly kind: 'break' }
  | {
      readonly kind: 'strong' | 'em' | 'underline' | 'strike' | 'spoiler';
      readonly children: readonly Inline[];
    }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly kind: 'mention'; readonly of: Mention; readonly id: string }
  | { readonly kind: 'time'; readonly seconds: number; readonly style: string };

type Rule = readonly [RegExp, (groups: readonly string[], depth: number) => Inline];

const MOST_NESTING = 12;
const text = (value: string): Inline => ({ kind: 'text', text: value });
const styled =
  (kind: 'strong' | 'em' | 'underline' | 'strike' | 'spoiler') =>
  ([inner = '']: readonly string[], depth: number): Inline => ({
    kind,
    children: parseInline(inner, depth + 1),
  });
const link = (url: string, children: readonly Inline[]): Inline => ({
  kind: 'link',
  url,
  children,
});
const MENTIONS: Readonly<Record<string, Mention>> = {
  '@': 'user',
  '@!': 'user',
  '@&': 'role',
  '#': 'channel',
};

const RULES: readonly Rule[] = [
  [/\\([^\p{L}\p{N}\s])/uy, ([character = '']) => text(character)],
  [/(`+)([\s\S]*?[^`])\1(?!`)/y, ([, code = '']) => ({ kind: 'code', text: code.trim() })],
  [
    /\[([^\]\n]+)\]\(<?(https?:\/\/[^\s)>]+)>?\)/y,
    ([label = '', url = ''], depth) => link(url, parseInline(label, depth + 1)),
  ],
  [/<(https?:\/\/[^\s>]+)>/y, ([url = '']) => link(url, [text(url)])],
  [/(https?:\/\/[^\s<]*[^\s<.,:;!?"')\]*_~|])/y, ([url = '']) => link(url, [text(url)])],
  [
    /<(@!?|@&|#)(\d+)>/y,
    ([mark = '', id = '']) => ({ kind: 'mention', of: MENTIONS[mark] ?? 'user', id }),
  ],
  [/<\/([^:>\n]+):\d+>/y, ([name = '']) => ({ kind: 'mention', of: 'command', id: name })],
  [/@(everyone|here)\b/y, ([id = '']) => ({ kind: 'mention', of: 'everyone', id })],
  [/<a?(:\w+:)\d+>/y, ([name = '']) => ({ kind: 'emoji', text: name })],
  [
    /<t:(-?\d{1,12})(?::([tTdDfFR]))?>/y,
    ([seconds = '', style = 'f']) => ({ kind: 'time', seconds: Number(seconds), style }),
  ],
  [/\*\*([\s\S]+?)\*\*(?!\*)/y, styled('strong')],
  [/__([\s\S]+?)__(?!_)/y, styled('underline')],
  [/\*(?!\s)([\s\S]*?[^\s*])\*(?!\*)/y, styled('em')],
  [/\b_([\s\S]*?[^_])_(?!\w)/y, styled('em')],
  [/~~([\s\S]+?)~~/y, styled('strike')],
  [/\|\|([\s\S]+?)\|\|/y, styled('spoiler')],
  [/\n/y, () => ({ kind: 'break' })],
];

function match(
  source: string,
  at: number,
  depth: number,
): { found: Inline; end: number } | undefined {
  for (const [pattern, make] of RULES) {
    pattern.lastIndex = at;
    const result = pattern.exec(source);
    if (result) return { found: make(result.slice(1), depth), end: at + result[0].length };
  }
  return undefined;
}

/** Reads Discord's inline Markdown; what is not markup stays text. */
export function parseInline(source: string, depth = 0): Inline[] {
  if (depth > MOST_NESTING) return [text(source)];
  const parts: Inline[] = [];
  let plainFrom = 0;
  let at = 0;
  const flush = () => {
    if (plainFrom < at) parts.push(text(source.slice(plainFrom, at)));
  };
  while (at < source.length) {
    const hit = match(source, at, depth);
    if (hit) {
      flush();
      parts.push(hit.found);
      plainFrom = at = hit.end;
    } else at += 1;
  }
  flush();
  return parts;
}
