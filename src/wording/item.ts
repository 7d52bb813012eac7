import type { ItemKind, ReceiptItem } from '../explain/items.js';
import { shortened } from './quote.js';
import type { Words } from './words.js';

type Namer = (text: string, count: number, words: Words) => string;

const NAMERS = {
  words: (text, count, { t, numbers }) =>
    count === 1
      ? t('item.words', { text })
      : t('item.wordsRepeated', { text, times: numbers.whole(count) }),
  link: (text, _, { t }) => t('item.link', { text }),
  imitation: (text, _, { t }) => t('item.imitation', { text }),
  'masked-link': (text, _, { t }) => t('item.maskedLink', { text }),
  email: (text, _, { t }) => t('item.email', { text }),
  everyone: (text, _, { t }) => t('item.everyone', { text: text === '' ? '@everyone' : text }),
  'custom-emoji': (text, _, { t }) =>
    text === '' ? t('item.customEmojis') : t('item.customEmoji', { text: emojiName(text) }),
  emoji: (_text, _count, { t }) => t('item.emoji'),
  mentions: (_, count, { t }) => t('item.mentions', { count }),
  code: (_, count, { t }) => t('item.code', { count }),
  times: (_, count, { t }) => t('item.times', { count }),
  commands: (_, count, { t }) => t('item.commands', { count }),
  punctuation: (_, count, { t }) => t('item.punctuation', { count }),
  exclamations: (_, count, { t }) => t('item.exclamations', { count }),
  questions: (_, count, { t }) => t('item.questions', { count }),
  money: (_, count, { t }) => t('item.money', { count }),
  invisible: (_, count, { t }) => t('item.invisible', { count }),
  links: (_text, _count, { t }) => t('item.links'),
  capitals: (_text, _count, { t }) => t('item.capitals'),
  digits: (_text, _count, { t }) => t('item.digits'),
  lines: (_text, _count, { t }) => t('item.lines'),
  length: (_text, _count, { t }) => t('item.length'),
} satisfies Readonly<Record<ItemKind, Namer>>;

/** `<:wave:123>` as people know it: `:wave:`. */
function emojiName(text: string): string {
  return text.replace(/^<a?(:[^:]*:)\d*>$/, '$1');
}

/** The plain name of one line of a receipt; a quoted text is not escaped for Discord. */
export function itemName({ kind, text, count }: ReceiptItem, words: Words): string {
  return NAMERS[kind](shortened(text ?? ''), count, words);
}
