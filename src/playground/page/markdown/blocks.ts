import { parseInline } from './inline.js';
import type { Inline } from './inline.js';

export type Block =
  | { readonly kind: 'paragraph' | 'subtext'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Inline[])[];
    };

type Taken = readonly [Block, rest: string];
type Rule = readonly [RegExp, (groups: readonly string[], rest: string) => Taken];

const LIST_MARK = /^\s*(?:[-*]|\d+\.) +/;

function list(source: string, ordered: boolean, rest: string): Taken {
  const items = source.split('\n').map((line) => parseInline(line.replace(LIST_MARK, '')));
  return [{ kind: 'list', ordered, items }, rest];
}

const RULES: readonly Rule[] = [
  [
    /^```(?:[\w+-]*\n)?\n*([\s\S]+?)\n*```\n?/,
    ([text = ''], rest) => [{ kind: 'code', text }, rest],
  ],
  [
    /^>>> ([\s\S]*)$/,
    ([quoted = ''], rest) => [{ kind: 'quote', blocks: parseMarkdown(quoted) }, rest],
  ],
  [
    /^((?:> ?[^\n]*(?:\n|$))+)/,
    ([lines = ''], rest) => {
      const quoted = lines.replaceAll(/^> ?/gm, '').replace(/\n$/, '');
      return [{ kind: 'quote', blocks: parseMarkdown(quoted) }, rest];
    },
  ],
  [
    /^(#{1,3}) +([^\n]+)\n?/,
    ([marks = '', text = ''], rest) => [
      { kind: 'heading', level: marks.length, children: parseInline(text) },
      rest,
    ],
  ],
  [
    /^-# +([^\n]+)\n?/,
    ([text = ''], rest) => [{ kind: 'subtext', children: parseInline(text) }, rest],
  ],
  [/^((?: *[-*] +[^\n]+(?:\n|$))+)/, ([lines = ''], rest) => list(lines.trimEnd(), false, rest)],
  [/^((?: *\d+\. +[^\n]+(?:\n|$))+)/, ([lines = ''], rest) => list(lines.trimEnd(), true, rest)],
];

function special(source: string): Taken | undefined {
  for (const [pattern, make] of RULES) {
    const result = pattern.exec(source);
    if (result && result[0] !== '') return make(result.slice(1), source.slice(result[0].length));
  }
  return undefined;
}

/** Reads Discord's Markdown into blocks. */
export function parseMarkdown(source: string): Block[] {
  const blocks: Block[] = [];
  let plain = '';
  let rest = source;
  const flush = () => {
    if (plain.trim() !== '')
      blocks.push({ kind: 'paragraph', children: parseInline(plain.replace(/\n$/, '')) });
    plain = '';
  };
  while (rest !== '') {
    const taken = special(rest);
    if (taken) {
      flush();
      blocks.push(taken[0]);
      rest = taken[1];
    } else {
      // A fence may begin in the middle of a line; everything else only at its start.
      const fence = rest.indexOf('```', 1);
      const line = rest.indexOf('\n') + 1 || rest.length;
      const closed = fence > 0 && fence < line && rest.includes('```', fence + 3);
      const end = closed ? fence : line;
      plain += rest.slice(0, end);
      rest = rest.slice(end);
    }
  }
  flush();
  return blocks;
}
