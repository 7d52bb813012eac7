import type { PictureBill } from '../explain/assess-picture.js';
import { hundredths } from './hundredths.js';
import type { Words } from './words.js';

/** A picture's bill as it is printed, in log-odds. */
export interface PrintedPictureBill {
  readonly bias: string;
  readonly towards1: string;
  readonly towards0: string;
  /** Both directions together. */
  readonly cells: string;
}

/**
 * The amounts of a picture's bill. The larger direction takes up what rounding leaves over, so that
 * a reader can add the printed amounts up to the printed logit.
 */
export function printedPictureBill(bill: PictureBill, { numbers }: Words): PrintedPictureBill {
  const bias = hundredths(bill.bias);
  const cells = hundredths(bill.logit) - bias;
  const larger = bill.towards1 > -bill.towards0 ? 'towards1' : 'towards0';
  const smaller = hundredths(bill[larger === 'towards1' ? 'towards0' : 'towards1']);
  const [towards1, towards0] =
    larger === 'towards1' ? [cells - smaller, smaller] : [smaller, cells - smaller];
  const printed = (amount: number): string => numbers.logOdds(amount / 100);
  return {
    bias: printed(bias),
    towards1: printed(towards1),
    towards0: printed(towards0),
    cells: printed(cells),
  };
}
