import type { Reading, Row, Snippet } from '../interpret/index.js';
import type { Titled } from './titled.js';
import { className, escaped, labelText } from './interpret-names.js';
import { decimal, shares } from './interpret-numbers.js';
import { titleOf, whatSentence } from './interpret-kind.js';
import { doubtSentence, reasonSentence } from './interpret-reasons.js';
import { ROWS_SHOWN, rowLines } from './interpret-rows.js';
import { summaryBody } from './interpret-summary.js';
import { truthSentences } from './interpret-truth.js';
import type { Words } from './words.js';

/** Everything that the answer to a paste says, ready to be laid out. */
export interface InterpretSentences {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly rows: { readonly title: string; readonly lines: readonly string[] };
  readonly summary: Titled;
  readonly reasons: Titled;
  readonly doubts: Titled | null;
  readonly truth: Titled | null;
  readonly code: { readonly title: string; readonly snippet: Snippet } | null;
  readonly footer: string;
  readonly alt: string;
}

function logOdds(probability: number): number {
  return Math.log(probability) - Math.log1p(-probability);
}

function rule(reading: Reading, words: Words): string[] {
  const { t, numbers } = words;
  const { kind, classes } = reading;
  const threshold = numbers.threshold(reading.threshold);
  if (kind === 'multi-label') return [t('interpret.thresholdEach', { threshold })];
  if (kind === 'labels' || kind === 'named-scores' || classes === 0) return [];
  if (classes > 2) return [t('interpret.argmax')];
  const both = { label0: labelText(reading, 0, words), label1: labelText(reading, 1, words) };
  const said = t('interpret.threshold', { ...both, threshold });
  const inLogits =
    kind === 'logits' && reading.threshold > 0 && reading.threshold < 1
      ? [
          t('interpret.thresholdLogit', {
            threshold,
            logit: numbers.logOdds(logOdds(reading.threshold)),
          }),
        ]
      : [];
  return [said, ...inLogits];
}

/** The rows that teach most: the one nearest to label 0 and the one nearest to label 1. */
function examples(reading: Reading, words: Words): string[] {
  const { summary, rows, kind, classes } = reading;
  if (kind === 'multi-label') return [];
  const wanted = classes === 2 ? [summary.lowest, summary.highest] : [summary.highest];
  const sentences = [...new Set(wanted)].flatMap((at) => {
    const row = at === null ? undefined : rows[at];
    return at === null || !row?.probabilities ? [] : example(reading, row, at, words);
  });
  return sentences.length === 0 ? [] : [sentences.join(' ')];
}

function example(reading: Reading, row: Row, at: number, words: Words): string[] {
  const { t, numbers } = words;
  const both = shares(row, words);
  const number = numbers.whole(at + 1);
  const verdict = escaped(className(reading, row, words));
  const printed = escaped(row.printed);
  if (!both) {
    const share = row.probabilities?.[row.label ?? -1] ?? 0;
    const points = numbers.fixed(100 * (row.margin ?? 0), 1);
    return [
      t('interpret.exampleClass', { row: number, verdict, share: numbers.share(share), points }),
    ];
  }
  if (typeof row.value !== 'number') return [];
  const logit = reading.kind === 'logits';
  const value = logit ? (row.probabilities?.[1] ?? row.value) : row.value;
  const values = {
    row: number,
    printed,
    decimal: decimal(value, row.printed, words),
    share0: both[0],
    share1: both[1],
    label0: labelText(reading, 0, words),
    label1: labelText(reading, 1, words),
    verdict,
  };
  return [t(logit ? 'interpret.exampleLogit' : 'interpret.example', values)];
}

function alt(reading: Reading, { t, numbers }: Words): string {
  const { summary, rows, threshold } = reading;
  if (reading.classes !== 2) return t('interpret.picture.altBars');
  return t('interpret.picture.alt', {
    rows: numbers.whole(rows.length),
    min: numbers.fixed(summary.min ?? 0, 3),
    max: numbers.fixed(summary.max ?? 0, 3),
    threshold: numbers.threshold(threshold),
  });
}

/** Words what a paste means; `named` shows the texts that stood beside the values. */
export function interpretSentences(
  reading: Reading,
  words: Words,
  { named }: { readonly named: boolean },
): InterpretSentences {
  const { t, numbers } = words;
  const { rows, reasons, doubts, snippet, source } = reading;
  const shown = Math.min(rows.length, ROWS_SHOWN);
  const established = reading.classes > 0 && !['labels', 'named-scores'].includes(reading.kind);
  const not = t('interpret.not', { label1: labelText(reading, 1, words) });
  return {
    title: titleOf(reading, words),
    paragraphs: [
      whatSentence(reading, words),
      ...examples(reading, words),
      ...rule(reading, words),
      ...(established ? [not] : []),
    ],
    rows: {
      title:
        shown < rows.length
          ? t('interpret.rows.titleFirst', {
              shown: numbers.whole(shown),
              rows: numbers.whole(rows.length),
            })
          : t('interpret.rows.title'),
      lines: rowLines(reading, words, named),
    },
    summary: { title: t('interpret.summary.title'), body: summaryBody(reading, words) },
    reasons: {
      title: t('interpret.reasons'),
      body: reasons.map((reason) => `• ${reasonSentence(reason, words)}`).join('\n'),
    },
    doubts:
      doubts.length === 0
        ? null
        : {
            title: t('interpret.doubts'),
            body: doubts.map((doubt) => `• ${doubtSentence(doubt, reading, words)}`).join('\n'),
          },
    truth: truthSentences(reading, words),
    code: snippet && { title: t('interpret.code'), snippet },
    footer: t('interpret.footer', {
      format: source.format,
      shape: `(${source.shape.join(', ')})`,
      threshold: numbers.threshold(reading.threshold),
    }),
    alt: alt(reading, words),
  };
}
