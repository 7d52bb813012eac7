import type { Words } from './words.js';

/** The commonest pairs of classes, label 0 first. */
export function readLabelPairs({ t }: Words): (readonly [string, string])[] {
  return t('interpret.question.pairs')
    .split(';')
    .flatMap((pair) => {
      const [label0 = '', label1 = ''] = pair.split(',').map((name) => name.trim());
      return label0 === '' || label1 === '' ? [] : [[label0, label1] as const];
    });
}
