import type { CurvePicture, Picture } from '../teach/picture.js';
import { curveLabels } from '../wording/curve.js';
import type { TitledPicture } from '../wording/picture.js';
import { matrixLabels, reliabilityLabels } from '../wording/teaching-chart.js';
import type { Words } from '../wording/words.js';
import { confusionMatrix, reliabilityDiagram, sigmoidCurve } from './charts/index.js';
import { barChart } from './lesson-bars.js';
import { lineChart } from './lesson-lines.js';
import { sampleRows } from './lesson-samples.js';

/** Bins with fewer messages than this are hatched. */
const THIN = 30;

function drawCurve(
  { policy, points, reader }: CurvePicture,
  { labels, title }: TitledPicture,
  words: Words,
): Promise<Uint8Array> {
  const { numbers, t } = words;
  const score = (logit: number): string => numbers.score(1 / (1 + Math.exp(-logit)));
  const shown = points.map(({ logit, role }) => ({
    logit,
    label: score(logit),
    ...(role === 'main' ? { detail: numbers.logOdds(logit) } : {}),
    emphasis: role === 'main',
  }));
  const own =
    reader === null
      ? []
      : [{ logit: reader, label: t('learn.yoursShort'), detail: score(reader), emphasis: false }];
  return sigmoidCurve({
    ...policy,
    points: [...shown, ...own],
    labels: { ...curveLabels({ labels, policy }, words), title },
  });
}

function drawKind(picture: Picture, titled: TitledPicture, words: Words): Promise<Uint8Array> {
  switch (picture.kind) {
    case 'curve':
      return drawCurve(picture, titled, words);
    case 'lines':
      return lineChart(picture, titled, words);
    case 'bars':
      return barChart(picture, titled, words);
    case 'samples':
      return sampleRows(picture, titled, words);
    case 'confusion':
      return confusionMatrix({ ...picture, labels: matrixLabels(titled, words) });
    case 'reliability':
      return reliabilityDiagram({
        bins: picture.bins,
        thinBelow: THIN,
        labels: reliabilityLabels(titled, THIN, words),
      });
  }
}

/** Draws the picture of a lesson or a question, as PNG. */
export function teachingPicture(titled: TitledPicture, words: Words): Promise<Uint8Array> {
  return drawKind(titled.picture, titled, words);
}
