import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  confusion,
  falseAlarmRate,
  precision,
  precisionRecallCurve,
  recall,
  reliabilityBins,
  rocCurve,
  scoreHistogramBins,
  sweep,
} from '../measure/index.js';
import {
  precisionRecallChart,
  reliabilityDiagram,
  rocChart,
  scoreHistogram,
} from '../render/charts/index.js';
import {
  histogramLabels,
  type PlottedSet,
  precisionRecallLabels,
  reliabilityLabels,
  rocLabels,
} from '../wording/plots.js';
import type { Words } from '../wording/words.js';
import type { Evaluation } from './evaluation.js';

/** Bins of fewer messages than this are hatched. */
const THIN = 30;

type Pictures = Readonly<Record<string, Uint8Array>>;

async function draw(evaluation: Evaluation, set: PlottedSet, words: Words): Promise<Pictures> {
  const { scored, threshold, groups } = evaluation;
  const measures = groups[0]?.measured.measures;
  const [swept, cells] = [sweep(scored), confusion(scored, threshold)];
  const [caught, alarms, right] = [recall(cells), falseAlarmRate(cells), precision(cells)];
  const onRoc = caught !== null &&
    alarms !== null && { marked: { recall: caught, falseAlarmRate: alarms } };
  const onPrecision = caught !== null &&
    right !== null && { marked: { recall: caught, precision: right } };
  return {
    'roc.png': await rocChart({
      curve: rocCurve(swept),
      ...onRoc,
      labels: rocLabels(set, measures?.rocAuc ?? null, words),
    }),
    'precision-recall.png': await precisionRecallChart({
      curve: precisionRecallCurve(swept),
      baseRate: set.positives / set.messages,
      ...onPrecision,
      labels: precisionRecallLabels(set, measures?.averagePrecision ?? null, words),
    }),
    'reliability.png': await reliabilityDiagram({
      bins: reliabilityBins(scored),
      thinBelow: THIN,
      labels: reliabilityLabels(set, measures?.ece ?? null, THIN, words),
    }),
    'histogram.png': await scoreHistogram({
      bins: scoreHistogramBins(scored),
      threshold,
      labels: histogramLabels(set, cells, words),
    }),
  };
}

/** Writes ROC, precision-recall, reliability and histogram as PNG files into a folder. */
export async function writePlots(
  folder: string,
  name: string,
  evaluation: Evaluation,
  words: Words,
): Promise<void> {
  const { scored, labels, threshold } = evaluation;
  const positives = scored.filter(({ label }) => label === 1).length;
  const set = { name, labels, messages: scored.length, positives, threshold };
  const pictures = await draw(evaluation, set, words);
  await mkdir(folder, { recursive: true });
  for (const [file, png] of Object.entries(pictures)) await writeFile(join(folder, file), png);
}
