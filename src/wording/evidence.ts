import type { Assessment } from '../explain/assess.js';
import type { Evidence } from '../explain/evidence.js';
import type { Titled } from './titled.js';
import { classNames } from './class-name.js';
import { day } from './day.js';
import { setName } from './set-name.js';
import type { Words } from './words.js';

function counted(evidence: Evidence, label1: string, words: Words): string {
  const { t, numbers } = words;
  const set = setName(evidence.set, words);
  const date = day(evidence.date, words);
  const range = { from: numbers.threshold(evidence.from), to: numbers.threshold(evidence.to) };
  if (evidence.count === 0) return t('evidence.none', { ...range, set, date });
  const values = {
    ...range,
    set,
    date,
    label1,
    messages: numbers.whole(evidence.count),
    positives: numbers.whole(evidence.positives),
  };
  return evidence.thin ? t('evidence.thin', values) : t('evidence.counted', values);
}

/** How held-out messages with such a score turned out, and where that stops holding. */
export function evidenceSection(
  evidence: Evidence,
  { labels, doubt }: Assessment,
  words: Words,
): Titled {
  const { t } = words;
  const { label1 } = classNames(labels, words);
  const unlike = doubt === null ? [] : [t('evidence.unlike')];
  const parts = [counted(evidence, label1, words), t('evidence.lapses', { label1 }), ...unlike];
  return { title: t('evidence.title'), body: parts.join(' ') };
}
