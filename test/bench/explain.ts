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

/** What draws the receipt of each text, the receipts themselves computed before. */
async function drawingsOf(
  texts: readonly string[],
  classifier: Classifier,
): Promise<readonly (() => Promise<unknown>)[]> {
  const { threshold, lowerBound } = classifier.card;
  const explained = await Promise.all(
    texts.map(async (text) => ({
      text,
      explained: await explainText(text, { threshold, lowerBound }, classifier),
    })),
  );
  return explained.flatMap(({ text, explained: found }) =>
    found.kind === 'explained'
      ? [() => receiptHeat(found.receipt, text, heatLabels(found.assessment, words))]
      : [],
  );
}

/** Figures of an explanation: receipt with counterfactual, and the pictures. */
export async function explainFigures(): Promise<readonly Figure[]> {
  const classifier = await load(packagePath('models', 'spam'));
  const short = textsOf((all) => all.split(/\s+/).slice(0, 30).join(' '), 50);
  const long = textsOf((all) => all.slice(0, LONGEST), 10);
  const search = (texts: readonly string[]) =>
    timeEach(2 * texts.length, (turn) =>
      receiptAndSearch(texts[turn % texts.length] ?? '', classifier),
    );
  const draw = async (texts: readonly string[]) => {
    const drawings = await drawingsOf(texts, classifier);
    return timeEach(2 * drawings.length, (turn) => drawings[turn % drawings.length]?.());
  };
  const facts = { card: classifier.card, threshold: classifier.card.threshold, last: 0.97 };
  const figures = [
    {
      what: 'receipt and counterfactual of 30 words, p50',
      times: await search(short),
      atMost: 10,
    },
    {
      what: 'receipt and counterfactual of 6,000 characters, p50',
      times: await search(long),
      atMost: 200,
    },
    { what: 'picture of a receipt, 30 words, p50', times: await draw(short), atMost: 80 },
    {
      what: 'picture of a receipt, 6,000 characters, p50',
      times: await draw(long),
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
