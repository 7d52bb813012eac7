import { memory } from '@tensorflow/tfjs-core';
import { assess } from '../../src/explain/assess.js';
import { checkSentences } from '../../src/wording/check.js';
import { wordsFor } from '../../src/wording/words.js';
import { type HamletStage, stageHamlet } from '../hamlet.js';
import { type Figure, median, residentMegabytes, timeEach } from './figure.js';
import { corpusTexts } from './texts.js';

const CHECKS = 10_000;

async function checkWithoutPicture(stage: HamletStage, text: string): Promise<void> {
  const { classifier } = stage.hamlet().services;
  const prediction = await classifier.classify(text);
  if (prediction.kind === 'no-prediction') return;
  const { labels, threshold, lowerBound } = classifier.card;
  checkSentences(
    assess(prediction, labels, { threshold, lowerBound }),
    { runtime: 'bench', baseRate: null },
    wordsFor('en'),
  );
}

async function memoryFigures(stage: HamletStage, texts: readonly string[]): Promise<Figure[]> {
  const before = memory().numTensors;
  const resident: number[] = [];
  for (let turn = 0; turn < CHECKS; turn += 1) {
    await checkWithoutPicture(stage, texts[turn % texts.length] ?? '');
    if (turn % (CHECKS / 10) === 0) resident.push(residentMegabytes());
  }
  const now = residentMegabytes();
  const growth = now - (resident[resident.length / 2] ?? now);
  return [
    { what: 'resident memory after 10,000 checks', value: now, unit: 'MB', atMost: 300 },
    { what: 'growth over the last half of them', value: growth, unit: 'MB', atMost: 5 },
    { what: 'tensors more than before', value: memory().numTensors - before, unit: '', atMost: 0 },
  ];
}

/** Figures of one check: in process, and end to end through the local Discord with its picture. */
export async function replyFigures(): Promise<readonly Figure[]> {
  const stage = await stageHamlet();
  const texts = corpusTexts();
  const textAt = (turn: number): string => texts[turn % texts.length] ?? '';
  const inProcess = await timeEach(1000, (turn) => checkWithoutPicture(stage, textAt(turn)));
  const endToEnd = await timeEach(60, (turn) =>
    stage.member.slash(stage.general, 'check', { text: textAt(turn) }).reply(),
  );
  const memoryOf = await memoryFigures(stage, texts);
  await stage.close();
  return [
    {
      what: 'one check in process, without picture, p50',
      value: median(inProcess),
      unit: 'ms',
      atMost: 3,
    },
    {
      what: 'reply with picture through the local Discord, p50',
      value: median(endToEnd),
      unit: 'ms',
      atMost: 120,
    },
    ...memoryOf,
  ];
}
