import type { ActivationMap } from '../classify-image/index.js';
import type { PictureAssessment } from '../explain/assess-picture.js';
import { printedPictureBill } from './image-bill.js';
import type { Titled } from './titled.js';
import { evidenceOf, pictureFacts } from './image.js';
import type { Sections } from './meaning.js';
import type { Words } from './words.js';

/** A cell that makes up more than this share of a map is not called one among many. */
const MOST_OF_MANY = 0.25;

function place(cell: number, { rows, columns }: ActivationMap, { t, numbers }: Words): string {
  return t('image.why.place', {
    row: numbers.whole(Math.floor(cell / columns) + 1),
    rows: numbers.whole(rows),
    column: numbers.whole((cell % columns) + 1),
    columns: numbers.whole(columns),
  });
}

function strongest(assessment: PictureAssessment, map: ActivationMap, words: Words): Titled {
  const { t, numbers } = words;
  const { names } = pictureFacts(assessment, words);
  const [most, least] = [Math.max(...map.cells), Math.min(...map.cells)];
  const at = (value: number): { place: string; value: string } => ({
    place: place(map.cells.indexOf(value), map, words),
    value: numbers.logOdds(value),
  });
  const moved = map.cells.reduce((sum, cell) => sum + Math.abs(cell), 0);
  const share = Math.max(most, -least) / moved;
  const lines = [
    most > 0 ? t('image.why.strongest.towards1', { label1: names.label1, ...at(most) }) : '',
    least < 0 ? t('image.why.strongest.towards0', { label0: names.label0, ...at(least) }) : '',
    share <= MOST_OF_MANY ? t('image.why.strongest.spread', { share: numbers.share(share) }) : '',
  ];
  return {
    title: t('image.why.strongest.title'),
    body: lines.filter((line) => line !== '').join('\n'),
  };
}

function aboutMap(assessment: PictureAssessment, words: Words): Titled[] {
  const { t, numbers } = words;
  const { map } = assessment.reading;
  const { bill } = assessment;
  if (map === null || bill === null)
    return [{ title: t('image.why.noMap.title'), body: t('image.why.noMap.body') }];
  const { names, logit, score } = pictureFacts(assessment, words);
  const body = t('image.why.map.body', {
    ...names,
    rows: numbers.whole(map.rows),
    columns: numbers.whole(map.columns),
    ...printedPictureBill(bill, words),
    logit,
    score,
  });
  const not = t('image.why.not.body', { button: t('image.button.occlusion') });
  return [
    { title: t('image.why.map.title'), body },
    strongest(assessment, map, words),
    { title: t('image.why.not.title'), body: not },
  ];
}

function aboutGuard({ reading: { likeness } }: PictureAssessment, words: Words): Titled[] {
  if (likeness === null) return [];
  const { t } = words;
  const said = likeness.familiar ? 'familiar' : 'unfamiliar';
  return [
    {
      title: t('image.why.guard.title'),
      body: t(`image.why.guard.${said}`, evidenceOf(likeness, words)),
    },
  ];
}

/** The longer explanation of a picture's score: the number, the map and what it is not, the guard. */
export function whyPicture(assessment: PictureAssessment, words: Words): Sections {
  const { t } = words;
  const { names, score, shares } = pictureFacts(assessment, words);
  const { labels, policy } = assessment.reading;
  const body = t('image.why.output.body', {
    ...names,
    score,
    code: `"${labels.label1}" if p >= ${policy.threshold} else "${labels.label0}"`,
    share1: shares.label1,
    share0: shares.label0,
  });
  return {
    title: t('image.why.title', { score }),
    sections: [
      { title: t('image.why.output.title'), body },
      ...aboutMap(assessment, words),
      ...aboutGuard(assessment, words),
    ],
  };
}
