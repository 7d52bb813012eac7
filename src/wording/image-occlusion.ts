import type { OcclusionReading } from '../classify-image/index.js';
import type { Words } from './words.js';

/** What covering patches showed. */
export interface OcclusionSentences {
  readonly title: string;
  readonly body: string;
  readonly limits: string;
  readonly footer: string;
}

/** The strongest fall and the strongest rise of the log-odds, signed. */
export function extremes(
  cells: readonly number[],
  { numbers }: Words,
): { most: string; least: string } {
  return {
    most: numbers.logOdds(Math.max(0, ...cells)),
    least: numbers.logOdds(Math.min(0, ...cells)),
  };
}

/** Words the second view. */
export function occlusionSentences(
  { occlusion, logit, model, runtime }: OcclusionReading,
  words: Words,
): OcclusionSentences {
  const { t, numbers } = words;
  return {
    title: t('image.occlusion.title'),
    body: t('image.occlusion.body', {
      ...extremes(occlusion.cells, words),
      patches: numbers.whole(occlusion.cells.length),
      logit: numbers.logOdds(logit),
    }),
    limits: t('image.occlusion.limits'),
    footer: t('image.footer', { model, runtime }),
  };
}
