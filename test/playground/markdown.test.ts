import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/playground/page/markdown/blocks.js';
import { parseInline } from '../../src/playground/page/markdown/inline.js';
import { HOSTILE } from './hostile.js';

const text = (value: string) => ({ kind: 'text', text: value });

describe('Discord’s Markdown', () => {
  test.each([
    ['**a** b', [{ kind: 'strong', children: [text('a')] }, text(' b')]],
    ['*a*', [{ kind: 'em', children: [text('a')] }]],
    ['__a__', [{ kind: 'underline', children: [text('a')] }]],
    ['~~a~~', [{ kind: 'strike', children: [text('a')] }]],
    ['||a||', [{ kind: 'spoiler', children: [text('a')] }]],
    ['`**a**`', [{ kind: 'code', text: '**a**' }]],
    ['\\*a\\*', [text('*'), text('a'), text('*')]],
    ['2 * 3 * 4', [text('2 * 3 * 4')]],
    ['snake_case_name', [text('snake_case_name')]],
    ['<@12>', [{ kind: 'mention', of: 'user', id: '12' }]],
    ['<#12>', [{ kind: 'mention', of: 'channel', id: '12' }]],
    ['@everyone', [{ kind: 'mention', of: 'everyone', id: 'everyone' }]],
    ['</check:12>', [{ kind: 'mention', of: 'command', id: 'check' }]],
    ['<:nitro:12>', [{ kind: 'emoji', text: ':nitro:' }]],
    ['<t:60:R>', [{ kind: 'time', seconds: 60, style: 'R' }]],
    [
      'see https://a.example/b.',
      [
        text('see '),
        { kind: 'link', url: 'https://a.example/b', children: [text('https://a.example/b')] },
        text('.'),
      ],
    ],
    ['[a](https://b.example)', [{ kind: 'link', url: 'https://b.example', children: [text('a')] }]],
    ['[a](javascript:b)', [text('[a](javascript:b)')]],
  ])('reads %s', (source, parts) => {
    expect(parseInline(source)).toEqual(parts);
  });

  test.each([
    ['# a', [{ kind: 'heading', level: 1, children: [text('a')] }]],
    ['-# a', [{ kind: 'subtext', children: [text('a')] }]],
    ['- a\n- b', [{ kind: 'list', ordered: false, items: [[text('a')], [text('b')]] }]],
    ['1. a\n2. b', [{ kind: 'list', ordered: true, items: [[text('a')], [text('b')]] }]],
    ['```js\na\n```', [{ kind: 'code', text: 'a' }]],
    ['> a', [{ kind: 'quote', blocks: [{ kind: 'paragraph', children: [text('a')] }] }]],
    [
      'before ```a``` after',
      [
        { kind: 'paragraph', children: [text('before ')] },
        { kind: 'code', text: 'a' },
        { kind: 'paragraph', children: [text(' after')] },
      ],
    ],
  ])('reads the block %s', (source, blocks) => {
    expect(parseMarkdown(source)).toEqual(blocks);
  });

  test('keeps every letter of a text without markup', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ,]{1,80}$/), (plain) => {
        fc.pre(plain.trim() !== '');
        expect(parseMarkdown(plain)).toEqual([{ kind: 'paragraph', children: [text(plain)] }]);
      }),
    );
  });

  test('reads anything at all without failing', () => {
    const marks = fc.constantFrom(
      '*',
      '_',
      '~',
      '|',
      '`',
      '>',
      '#',
      '[',
      '](',
      ')',
      '<@',
      '\n',
      ' ',
    );
    const soup = fc.array(fc.oneof(marks, fc.string({ maxLength: 4 })), { maxLength: 200 });
    fc.assert(
      fc.property(soup, (parts) => {
        parseMarkdown(parts.join(''));
      }),
    );
    for (const hostile of HOSTILE) parseMarkdown(hostile);
  });
});
