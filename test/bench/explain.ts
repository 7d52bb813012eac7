import { billOf } from '../../src/explain/bill.js';
import { findCounterfactual } from '../../src/explain/counterfactual.js';
import { explainText } from '../../src/explain/explain-text.js';
import { type Classifier, load } from '../../src/classify/index.js';
import { packagePath } from '../../src/config/package.js';
import { cardPlot } from '../../src/render/model-plot.js';
import { receiptHeat } from '../../src/render/receipt-heat.js';
import { heatLabels } from '../../src/wording/why.js';
import { wordsFor } from '../../src/wording/words.js';
import { type Figure, median, timeEach } from './figure.js';
import { corpusTexts } from './texts.js';

const LONGEST = 6000;
const words = wordsFor('en');

/** Real words in real order, cut to a number of words or characters. */
function textsOf(cut: (all: string) => string, count: number): readonly string[] {
  const texts = corpusTexts();
  const step = Math.floor(texts.length / count);
  return Array.from({ length: count }, (_, at) =>
    cut(texts.slice(at * step, at * step + 120).join(' ')),
  );
}

async function receiptAndSearch(text: string, classifier: Classifier): Promise<void> {
  const { threshold, lowerBound } = classifier.card;
  const explained = await explainText(text, { threshold, lowerBound }, classifier);
  if (explained.kind !== 'explained') return;
  billOf(explained.receipt);
  await findCounterfactual(text, explained, (shorter) => classifier.score(shorter));
}

async function heat(text: string, classifier: Classifier): Promise<void> {
  const { threshold, lowerBound } = classifier.card;
  const explained = await explainText(text, { threshold, lowerBound }, classifier);
  if (explained.kind !== 'explained') return;
  await receiptHeat(explained.receipt, text, heatLabels(explained.assessment, words));
}

/** Figures of an explanation: receipt with counterfactual, and the pictures. */
export async function explainFigures(): Promise<readonly Figure[]> {
  const classifier = await load(packagePath('models', 'spam'));
  const short = textsOf((all) => all.split(/\s+/).slice(0, 30).join(' '), 50);
  const long = textsOf((all) => all.slice(0, LONGEST), 10);
  const each = (texts: readonly string[], work: typeof heat) =>
    timeEach(2 * texts.length, (turn) => work(texts[turn % texts.length] ?? '', classifier));
  const facts = { card: classifier.card, threshold: classifier.card.threshold, last: 0.97 };
  const figures = [
    {
      what: 'receipt and counterfactual of 30 words, p50',
      times: await each(short, receiptAndSearch),
      atMost: 10,
    },
    {
      what: 'receipt and counterfactual of 6,000 characters, p50',
      times: await each(long, receiptAndSearch),
      atMost: 200,
    },
    { what: 'receipt with its picture, 30 words, p50', times: await each(short, heat), atMost: 80 },
    {
      what: 'receipt with its picture, 6,000 characters, p50',
      times: await each(long, heat),
      atMost: 80,
    },
    {
      what: 'reliability diagram, p50',
      times: await timeEach(20, () => cardPlot('reliability', facts, words)),
      atMost: 80,
    },
  ];
  classifier.dispose();
  return figures.map(({ what, times, atMost }) => ({
    what,
    value: median(times),
    unit: 'ms',
    atMost,
  }));
}
