import type { Classifier } from '../classify/index.js';
import { type Bill, billOf } from '../explain/bill.js';
import { type Counterfactual, findCounterfactual } from '../explain/counterfactual.js';
import { type Evidence, evidenceOf } from '../explain/evidence.js';
import type { Explained } from '../explain/explain-text.js';
import { billLines } from '../render/bill.js';
import { itemName } from '../wording/item.js';
import { whySentences } from '../wording/why.js';
import type { Words } from '../wording/words.js';

/** Where a score came from, and what would turn its verdict. */
export interface Reasons {
  readonly bill: Bill;
  readonly found: Counterfactual;
  readonly evidence: Evidence | null;
}

/** Works out the bill, the counterfactual and the evidence of an explained text. */
export async function reasonsFor(
  text: string,
  explained: Explained,
  classifier: Classifier,
): Promise<Reasons> {
  const { score } = explained.assessment.prediction;
  return {
    bill: billOf(explained.receipt),
    found: await findCounterfactual(text, explained, (shorter) => classifier.score(shorter)),
    evidence: evidenceOf(score, classifier.card.calibration),
  };
}

/** The same bill as under *Why?*, as lines to print. */
export function whyText(reasons: Reasons, { assessment }: Explained, words: Words): string {
  const said = whySentences({ assessment, ...reasons }, words);
  const sections = said.sections.map(
    ({ title, body }) => `${title}\n  ${body.replaceAll('\n', '\n  ')}`,
  );
  const bill = billLines(said.bill).map((line) => `  ${line}`);
  return [said.title, said.intro, bill.join('\n'), said.chain, said.limits, ...sections].join(
    '\n\n',
  );
}

/** The bill as data: start, items and rest add up to the logit. */
export function whyData({ bill, found, evidence }: Reasons, words: Words): object {
  const items = [...bill.towards1, ...bill.towards0, ...(bill.unseen ? [bill.unseen] : [])];
  return {
    start: bill.start,
    items: items.map((item) => ({
      text: item.text ?? itemName(item, words),
      contribution: item.contribution,
    })),
    rest: bill.rest.contribution,
    counterfactual: found,
    evidence,
  };
}
