import type { Bench, Reading } from './bench.js';
import type { CurvePicture } from './picture.js';

/** The curve with one reading that the card is about, others beside it, and the reader's own. */
export function curve(
  { policy, reader }: Bench,
  main: Pick<Reading, 'logit'>,
  ...others: readonly Pick<Reading, 'logit'>[]
): CurvePicture {
  return {
    kind: 'curve',
    policy,
    points: [
      ...others.map(({ logit }) => ({ logit, role: 'other' as const })),
      { logit: main.logit, role: 'main' as const },
    ],
    reader,
  };
}
