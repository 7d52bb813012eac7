import type { OcclusionReading } from '../classify-image/index.js';
import type { PictureAssessment } from '../explain/assess-picture.js';
import type { OverlayLabels } from '../render/image-overlay.js';
import { printedPictureBill } from './image-bill.js';
import { classNames } from './class-name.js';
import { pictureFacts } from './image.js';
import { extremes } from './image-occlusion.js';
import type { Words } from './words.js';

/** The words on an overlay, and its description for those who do not see it. */
export interface OverlayWords {
  readonly labels: OverlayLabels;
  readonly alt: string;
}

interface Grid {
  readonly rows: number;
  readonly columns: number;
}

function shared(
  names: { readonly label0: string; readonly label1: string },
  { t, numbers }: Words,
): Pick<OverlayLabels, 'towards' | 'value'> {
  return {
    towards: {
      label0: t('image.map.towards0', { label0: names.label0 }),
      label1: t('image.map.towards1', { label1: names.label1 }),
    },
    value: (value) => numbers.logOdds(value),
  };
}

function sizeWords({ rows, columns }: Grid, { numbers }: Words): { rows: string; columns: string } {
  return { rows: numbers.whole(rows), columns: numbers.whole(columns) };
}

/** The words on the class activation map; null where there is none. */
export function mapWords(assessment: PictureAssessment, words: Words): OverlayWords | null {
  const { t } = words;
  const { bill } = assessment;
  const { map } = assessment.reading;
  if (bill === null || map === null) return null;
  const { names, logit, score } = pictureFacts(assessment, words);
  const { bias, towards1, towards0, cells } = printedPictureBill(bill, words);
  return {
    labels: {
      ...shared(names, words),
      title: t('image.map.title'),
      unit: t('image.map.unit'),
      sum: t('image.map.sum', { bias, cells, logit, score }),
    },
    alt: t('image.map.alt', {
      ...names,
      ...sizeWords(map, words),
      ...{ bias, towards1, towards0, logit, score },
    }),
  };
}

/** The words on the occlusion map. */
export function occlusionWords(reading: OcclusionReading, words: Words): OverlayWords {
  const { t, numbers } = words;
  const names = classNames(reading.labels, words);
  const { occlusion } = reading;
  return {
    labels: {
      ...shared(names, words),
      title: t('image.occlusion.title'),
      unit: t('image.occlusion.unit'),
      sum: t('image.occlusion.note', { logit: numbers.logOdds(reading.logit) }),
    },
    alt: t('image.occlusion.alt', {
      ...sizeWords(occlusion, words),
      ...extremes(occlusion.cells, words),
      label1: names.label1,
    }),
  };
}
