import type { ModelCard } from '../classify/card.js';
import { classNames } from './class-name.js';
import { day } from './day.js';
import type { Sections } from './meaning.js';
import type { Titled } from './titled.js';
import { setName } from './set-name.js';
import type { Words } from './words.js';

/** A card, and what runs its model. */
export interface CardFacts {
  readonly card: ModelCard;
  /** Name and version of the runtime. */
  readonly runtime: string;
}

const FIGURES = ['precision', 'recall', 'f1', 'rocAuc', 'falseAlarmRate'] as const;

type Measured = ModelCard['measures'][number];

function figuresOf({ figures }: Measured, { t, numbers }: Words): string {
  return FIGURES.flatMap((name) => {
    const figure = figures[name];
    if (!figure) return [];
    const [value, low, high] = [figure.value, figure.low, figure.high].map((one) =>
      numbers.fixed(one, 3),
    );
    const printed = { value: value ?? '', low: low ?? '', high: high ?? '' };
    return [t('model.measures.figure', { name: t(`model.measures.${name}`), ...printed })];
  }).join(', ');
}

function measureLine(measured: Measured, label1: string, words: Words): string {
  const { t, numbers } = words;
  return t('model.measures.line', {
    set: setName(measured.set, words),
    rows: numbers.whole(measured.rows),
    positives: numbers.whole(measured.spam),
    label1,
    figures: figuresOf(measured, words),
  });
}

function measures({ card }: CardFacts, all: boolean, words: Words): Titled {
  const { label1 } = classNames(card.labels, words);
  const shown = all ? card.measures : card.measures.slice(-1);
  const note = words.t('model.measures.note', { label1, date: day(card.date, words) });
  return {
    title: words.t('model.measures.title', { threshold: words.numbers.threshold(card.threshold) }),
    body: [...shown.map((one) => measureLine(one, label1, words)), note].join('\n'),
  };
}

function calibration({ card }: CardFacts, words: Words, label1: string): Titled {
  const { t, numbers } = words;
  const { fittedOn, set, misses } = card.calibration;
  const error = card.measures.find((measured) => measured.set === set)?.figures['ece'];
  const body = t('model.calibration.body', {
    fittedOn: setName(fittedOn, words),
    rate: numbers.share(card.baseRates.calibration),
    label1,
    set: setName(set, words),
    error: error ? numbers.fixed(error.value, 3) : '–',
  });
  const sets = misses.join(', ');
  const chance =
    misses.length > 0 ? t('model.calibration.misses', { sets }) : t('model.calibration.even');
  return { title: t('model.calibration.title'), body: `${body} ${chance}` };
}

function whatItIs({ card, runtime }: CardFacts, words: Words): Titled {
  const { t } = words;
  return {
    title: t('model.what.title'),
    body: t('model.what.body', {
      ...classNames(card.labels, words),
      rows: String(card.network.size),
      hidden: String(card.network.hidden),
      date: day(card.date, words),
      runtime,
    }),
  };
}

function policy({ card }: CardFacts, words: Words): Titled {
  const { t, numbers } = words;
  const { set, rule, date } = card.thresholdChoice;
  return {
    title: t('model.policy.title'),
    body: t('model.policy.body', {
      ...classNames(card.labels, words),
      threshold: numbers.threshold(card.threshold),
      lowerBound: numbers.threshold(card.lowerBound),
      set: setName(set, words),
      rule,
      date: day(date, words),
    }),
  };
}

function data({ card }: CardFacts, words: Words): Titled {
  const { t, numbers } = words;
  const { label1 } = classNames(card.labels, words);
  const lines = card.data.map(({ name, rows, spam, source, licence }) => {
    const counts = { rows: numbers.whole(rows), positives: numbers.whole(spam) };
    return t('model.data.line', { name, ...counts, label1, source, licence });
  });
  return { title: t('model.data.title'), body: lines.join('\n') };
}

function limits({ card }: CardFacts, { t }: Words): Titled {
  return { title: t('model.limits.title'), body: card.limits.map((one) => `- ${one}`).join('\n') };
}

/** The card in short: what the model is, its threshold, measures, calibration and limits. */
export function cardSections(facts: CardFacts, words: Words): Sections {
  const { label1 } = classNames(facts.card.labels, words);
  return {
    title: words.t('model.title', { model: facts.card.id }),
    sections: [
      whatItIs(facts, words),
      policy(facts, words),
      measures(facts, false, words),
      calibration(facts, words, label1),
      limits(facts, words),
    ],
  };
}

/** The whole card as Markdown, every test set and every source included. */
export function cardMarkdown(facts: CardFacts, words: Words): string {
  const { label1 } = classNames(facts.card.labels, words);
  const sections = [
    whatItIs(facts, words),
    policy(facts, words),
    measures(facts, true, words),
    calibration(facts, words, label1),
    data(facts, words),
    limits(facts, words),
  ];
  const title = `# ${words.t('model.title', { model: facts.card.id })}`;
  const parts = sections.map(
    ({ title: heading, body }) => `## ${heading}\n\n${body.replaceAll('\n', '\n\n')}`,
  );
  return `${[title, ...parts].join('\n\n')}\n`;
}
