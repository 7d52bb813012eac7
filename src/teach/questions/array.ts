import { greatest } from 'd3-array';
import type { Bench, ScoredSample } from '../bench.js';
import { curve } from '../curve.js';
import { type Draw, shuffled } from '../draw.js';
import { printedColumn, printedFloat, printedRows } from '../printed.js';
import { fixed, score, share, threshold, verbatim, whole } from '../quantity.js';
import type { QuestionMaker, QuestionPlan } from '../question.js';

type Form = (bench: Bench, draw: Draw) => Omit<QuestionPlan, 'form'>;

/** What a print without a name may be. */
const KINDS = ['sigmoid', 'softmax', 'separate', 'logits', 'alone'];

/** By how much a row must miss 1 to be told from a softmax row at sight. */
const CLEARLY = 0.2;

function pairsOf({ samples }: Bench): readonly (readonly [number, number])[] {
  return samples.flatMap((one) =>
    samples.filter((other) => other !== one).map((other) => [one.score, other.score] as const),
  );
}

function some({ samples }: Bench, { random }: Draw, count: number): readonly ScoredSample[] {
  return shuffled(samples, random).slice(0, count);
}

function printed(text: string): QuestionPlan['shown'] {
  return { as: 'array', text };
}

/** One number and a label map: whose probability is it? */
const order: Form = (bench, draw) => {
  const { score: output } = draw.inTurn(bench.samples);
  const options = shuffled(['label1', 'label0', 'unknown'], draw.random);
  return {
    values: { output: score(output), share: share(output), rest: share(1 - output) },
    shown: printed(`class_indices = {'cat': 0, 'dog': 1}\n${printedColumn([output])}`),
    options,
    rating: { kind: 'choice', correct: options.indexOf('label1') },
    picture: {
      kind: 'bars',
      write: 'share',
      most: 1,
      bars: [
        { value: output, tone: 'label1' },
        { value: 1 - output, tone: 'label0' },
      ],
    },
  };
};

/** Values outside 0 to 1: logits. */
const logits: Form = (bench, draw) => {
  const outside = greatest(bench.samples, ({ logit }) => Math.abs(logit));
  const rows = some(bench, draw, 3).filter((row) => row !== outside);
  const shown = outside === undefined ? rows : [...rows.slice(0, 2), outside];
  return {
    values: { outside: fixed(outside?.logit ?? 0, 2), became: score(outside?.score ?? 0) },
    shown: printed(printedColumn(shown.map(({ logit }) => logit))),
    options: KINDS,
    rating: { kind: 'choice', correct: KINDS.indexOf('logits') },
    picture: curve({ ...bench, reader: null }, outside ?? { logit: 0 }),
  };
};

/** Two columns that do not add up to 1: two separate sigmoids. */
const separate: Form = (bench, draw) => {
  const pairs = pairsOf(bench).filter(([one, other]) => Math.abs(one + other - 1) > CLEARLY);
  const rows = [draw.oneOf(pairs), draw.oneOf(pairs)];
  const [first, second] = rows[0] ?? [0, 0];
  return {
    values: { sum: fixed(first + second, 4) },
    shown: printed(printedRows(rows)),
    options: KINDS,
    rating: { kind: 'choice', correct: KINDS.indexOf('separate') },
    picture: {
      kind: 'bars',
      write: 'score',
      most: 1,
      bars: [
        { value: first, tone: 'plain' },
        { value: second, tone: 'plain' },
      ],
    },
  };
};

/** A column of scores and a threshold: how many rows reach it? */
const reach: Form = (bench, draw) => {
  const rows = some(bench, draw, 4).map((sample) => sample.score);
  const at = draw.oneOf([0.3, 0.5, 0.8]);
  const count = rows.filter((row) => row >= at).length;
  return {
    values: { at: threshold(at), count: whole(count), rows: whole(rows.length) },
    shown: printed(printedColumn(rows)),
    options: ['none', 'one', 'two', 'three', 'four'],
    rating: { kind: 'choice', correct: count },
    picture: {
      kind: 'bars',
      write: 'score',
      most: 1,
      bars: rows.map((value) => ({ value, tone: value >= at ? 'label1' : 'label0' })),
    },
  };
};

/** Whether reading the mantissa as a percentage would be wrong: it is right for e-02. */
function tells(value: number): boolean {
  return Math.floor(Math.log10(value)) !== -2;
}

function tellingSamples({ samples }: Bench): readonly ScoredSample[] {
  return samples.filter(({ score: value }) => value < 0.5 && tells(value));
}

/** A number with an exponent: what is it in percent? */
const exponent: Form = (bench, draw) => {
  const small = draw.oneOf(tellingSamples(bench));
  const options = shuffled(['share', 'mantissa', 'rest'], draw.random);
  return {
    values: {
      printed: verbatim(printedFloat(small.score)),
      decimal: score(small.score),
      share: share(small.score),
      rest: share(1 - small.score),
      mantissa: share(Number(small.score.toExponential().split('e')[0]) / 100),
    },
    shown: printed(`[...,\n [${printedFloat(small.score)}]]`),
    options,
    rating: { kind: 'choice', correct: options.indexOf('share') },
    picture: curve({ ...bench, reader: null }, small),
  };
};

const FORMS: Readonly<Record<string, Form>> = { order, logits, separate, reach, exponent };

/** Read what `model.predict()` printed. */
export const array: QuestionMaker = (bench, draw) => {
  const forms = Object.keys(FORMS).filter(
    (name) => name !== 'exponent' || tellingSamples(bench).length > 0,
  );
  const form = draw.inTurn(forms);
  const plan = FORMS[form];
  if (!plan) throw new RangeError(`there is no form ${form}`);
  return { form, ...plan(bench, draw) };
};
