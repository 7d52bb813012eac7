import type { Labels } from '../classify/prediction.js';
import type { Likeness, PictureReading } from '../classify-image/index.js';
import type { PictureAssessment } from '../explain/assess-picture.js';
import { printedPictureBill } from './image-bill.js';
import type { Titled } from './titled.js';
import { classNames } from './class-name.js';
import { numbersFor } from './numbers.js';
import type { Words } from './words.js';

/** Everything that the reply to a picture says, ready to be laid out. */
export interface PictureSentences {
  readonly verdict: string;
  readonly meaning: string;
  readonly limits: string;
  readonly fields: readonly Titled[];
  readonly footer: string;
}

const python = numbersFor('en');

interface Facts {
  readonly names: Labels;
  readonly score: string;
  /** The score as Python prints it. */
  readonly raw: string;
  readonly logit: string;
  readonly threshold: string;
  readonly lowerBound: string;
  readonly shares: Labels;
}

export function pictureFacts({ reading, probabilities }: PictureAssessment, words: Words): Facts {
  const { numbers } = words;
  return {
    names: classNames(reading.labels, words),
    score: numbers.score(reading.score),
    raw: python.score(reading.score),
    logit: numbers.logOdds(reading.logit),
    threshold: numbers.threshold(reading.policy.threshold),
    lowerBound: numbers.threshold(reading.policy.lowerBound),
    shares: numbers.percentages(probabilities),
  };
}

function verdictTitle(assessment: PictureAssessment, { names }: Facts, { t }: Words): string {
  const { verdict, reading } = assessment;
  if (reading.likeness?.familiar === false) return t('image.verdict.unfamiliar');
  return t(`image.verdict.${verdict}`, names);
}

function leaning({ reading, odds }: PictureAssessment, { names }: Facts, words: Words): string {
  const { t, numbers } = words;
  if (reading.logit === 0) return t('image.meaning.even');
  const said = numbers.odds(odds >= 1 ? odds : 1 / odds);
  return reading.logit > 0
    ? t('image.meaning.towards1', { label1: names.label1, odds: said })
    : t('image.meaning.towards0', { label0: names.label0, odds: said });
}

/** Evidence and what is asked for, as numbers with two decimals. */
export function evidenceOf(
  { evidence, threshold }: Likeness,
  { numbers }: Words,
): { evidence: string; needed: string } {
  return { evidence: numbers.fixed(evidence, 2), needed: numbers.fixed(threshold, 2) };
}

function ruling(assessment: PictureAssessment, facts: Facts, words: Words): string {
  const { t } = words;
  const { verdictOfScore, reading } = assessment;
  const { names, threshold, lowerBound } = facts;
  if (reading.likeness?.familiar === false) {
    const verdict = verdictOfScore === 'unsure' ? t('classes.unsure') : names[verdictOfScore];
    return t('image.meaning.unfamiliar', { verdict, ...evidenceOf(reading.likeness, words) });
  }
  switch (verdictOfScore) {
    case 'label1':
      return t('image.meaning.label1', { threshold, label1: names.label1 });
    case 'unsure':
      return t('image.meaning.unsure', { threshold, lowerBound });
    case 'label0':
      return t('image.meaning.label0', { lowerBound, label0: names.label0 });
  }
}

function meaningOf(assessment: PictureAssessment, facts: Facts, words: Words): string {
  const { names, raw, shares } = facts;
  const what = words.t('image.meaning.what', {
    ...names,
    raw,
    share1: shares.label1,
    share0: shares.label0,
  });
  return [what, leaning(assessment, facts, words), ruling(assessment, facts, words)].join(' ');
}

/** Whether a score is closer to 0 or 1 than the photos that it was calibrated on can vouch for. */
function isExtreme({ logit, calibratedOn }: PictureReading): boolean {
  return calibratedOn !== null && Math.exp(-Math.abs(logit)) < 1 / calibratedOn;
}

function limitsOf(
  { reading, bill }: PictureAssessment,
  pictures: number,
  { names }: Facts,
  { t, numbers }: Words,
): string {
  const { baseRate } = reading;
  return [
    pictures > 1 ? t('image.first', { pictures: numbers.whole(pictures) }) : '',
    bill === null ? t('image.noMap') : '',
    t('image.limits', names),
    isExtreme(reading)
      ? t('image.extreme', { pictures: numbers.whole(reading.calibratedOn ?? 0) })
      : '',
    baseRate === null
      ? ''
      : t('image.baseRate', { share: numbers.whole(100 * baseRate), label1: names.label1 }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function billField(
  { bill }: PictureAssessment,
  { names, logit, score }: Facts,
  words: Words,
): Titled[] {
  if (bill === null) return [];
  const { t } = words;
  const { bias, towards1, towards0 } = printedPictureBill(bill, words);
  const lines = [
    t('image.bill.bias', { value: bias }),
    t('image.bill.towards1', { label1: names.label1, value: towards1 }),
    t('image.bill.towards0', { label0: names.label0, value: towards0 }),
    t('image.bill.total', { logit, score }),
  ];
  return [{ title: t('image.field.bill'), body: lines.join('\n') }];
}

function fieldsOf(assessment: PictureAssessment, facts: Facts, words: Words): Titled[] {
  const { t } = words;
  const { names, score, shares, threshold, lowerBound } = facts;
  const line = (label: '0' | '1', name: string, share: string): string =>
    t('check.classLine', { label, name, share });
  const rule =
    lowerBound === threshold
      ? t('check.thresholdRuleWithoutBand', { ...names, threshold })
      : t('check.thresholdRule', { ...names, threshold, lowerBound });
  return [
    { title: t('image.field.score'), body: `**${score}**` },
    {
      title: t('image.field.classes'),
      body: [line('1', names.label1, shares.label1), line('0', names.label0, shares.label0)].join(
        '\n',
      ),
    },
    { title: t('image.field.threshold'), body: rule },
    ...billField(assessment, facts, words),
  ];
}

/** Words a picture's assessment; `pictures` is how many the message holds. */
export function pictureSentences(
  assessment: PictureAssessment,
  pictures: number,
  words: Words,
): PictureSentences {
  const facts = pictureFacts(assessment, words);
  const { model, runtime } = assessment.reading;
  return {
    verdict: verdictTitle(assessment, facts, words),
    meaning: meaningOf(assessment, facts, words),
    limits: limitsOf(assessment, pictures, facts, words),
    fields: fieldsOf(assessment, facts, words),
    footer: words.t('image.footer', { model, runtime }),
  };
}
