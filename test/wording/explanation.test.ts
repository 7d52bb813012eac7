import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Prediction } from '../../src/classify/index.js';
import { type Assessment, assess } from '../../src/explain/assess.js';
import { atBaseRate } from '../../src/explain/base-rate.js';
import type { Bill } from '../../src/explain/bill.js';
import type { Counterfactual } from '../../src/explain/counterfactual.js';
import type { Evidence } from '../../src/explain/evidence.js';
import { baseRateSection } from '../../src/wording/base-rate.js';
import { billRows } from '../../src/wording/bill.js';
import { checkSentences } from '../../src/wording/check.js';
import { counterfactualSection } from '../../src/wording/counterfactual.js';
import { evidenceSection } from '../../src/wording/evidence.js';
import { printedPictureBill } from '../../src/wording/image-bill.js';
import { ruling } from '../../src/wording/ruling.js';
import { wordsFor } from '../../src/wording/words.js';

const english = wordsFor('en');
const labels = { label0: 'not spam', label1: 'spam' };
const policy = { threshold: 0.9, lowerBound: 0.5 };
const known = { words: 10, known: 0.9, scriptKnown: 1 };

function at(score: number, coverage = known): Assessment {
  const logit = Math.log(score / (1 - score));
  const prediction: Prediction = {
    kind: 'prediction',
    model: 'test',
    logit,
    score,
    coverage,
    cutAt: null,
  };
  return assess(prediction, labels, policy);
}

function amount(text: string): number {
  return Math.round(100 * Number(text.replace('−', '-').replace('+', '')));
}

describe('a bill', () => {
  const contribution = fc.double({ min: -9, max: 9, noNaN: true });

  test('of a picture adds up as printed', () => {
    const towards = fc.double({ min: 0, max: 9, noNaN: true });
    fc.assert(
      fc.property(contribution, towards, towards, (bias, towards1, against) => {
        const logit = bias + towards1 - against;
        const bill = { bias, towards1, towards0: -against, logit };
        const printed = printedPictureBill(bill, english);
        const total = amount(english.numbers.logOdds(logit));
        expect(amount(printed.bias) + amount(printed.cells)).toBe(total);
        expect(amount(printed.towards1) + amount(printed.towards0)).toBe(amount(printed.cells));
        expect(Math.abs(amount(printed.towards1) - 100 * towards1)).toBeLessThanOrEqual(2);
        expect(Math.abs(amount(printed.towards0) + 100 * against)).toBeLessThanOrEqual(2);
      }),
    );
  });

  test('adds up as printed, whatever rounding does to its parts', () => {
    fc.assert(
      fc.property(fc.array(contribution, { maxLength: 7 }), contribution, (parts, rest) => {
        const items = parts.map((value) => ({
          kind: 'words' as const,
          text: 'x',
          count: 1,
          contribution: value,
        }));
        const logit = parts.reduce((sum, value) => sum + value, rest - 3);
        const bill: Bill = {
          start: -3,
          towards1: items.filter((item) => item.contribution > 0),
          towards0: items.filter((item) => item.contribution <= 0),
          unseen: null,
          rest: { count: 2, contribution: rest },
          logit,
          odds: Math.exp(logit),
          score: 0.5,
        };
        const rows = billRows(bill, 'spam', english);
        const sum = [rows.start, ...rows.items].reduce((all, row) => all + amount(row.amount), 0);
        expect(sum).toBe(amount(rows.total.amount));
      }),
    );
  });
});

describe('the ruling', () => {
  test.each([
    {
      score: 0.99,
      says: ['reaches the threshold of 0.90', 'by 9.00 ', 'verdict is spam', '11 times'],
    },
    { score: 0.9, says: ['reaches the threshold of 0.90', 'by 0.00 ', 'verdict is spam'] },
    { score: 0.7, says: ['below the threshold', 'by 20.00 ', 'reaches the lower bound', 'unsure'] },
    {
      score: 0.1,
      says: ['below the lower bound of 0.50', 'by 40.00 ', 'not spam', 'divided by 81'],
    },
  ])('for $score names boundary, points, odds and verdict', ({ score, says }) => {
    const text = ruling(at(score), english);
    for (const part of says) expect(text).toContain(part);
  });

  test('never prints a distance of 0.00 for a score that misses the threshold', () => {
    expect(ruling(at(0.89999), english)).toContain('by <0.01 percentage points');
  });

  test('says what the score alone would mean, and why the verdict is unsure', () => {
    const text = ruling(at(0.99, { words: 4, known: 0.25, scriptKnown: 1 }), english);
    expect(text).toContain('By the score alone the verdict would be spam');
    expect(text).toContain('knew only 1 of the 4 words');
    expect(text).toContain('so the verdict is unsure');
  });

  test('does not call a small score undoubted where the model knows nothing of the text', () => {
    const beside = { runtime: 'test', baseRate: null };
    const strange = at(0.01, { words: 4, known: 0, scriptKnown: 1 });
    expect(checkSentences(strange, beside, english).meaning).not.toContain('not a doubtful one');
    expect(checkSentences(at(0.01), beside, english).meaning).toContain('not a doubtful one');
  });
});

describe('evidence', () => {
  const evidence: Evidence = {
    from: 0.95,
    to: 0.99,
    count: 118,
    positives: 117,
    thin: false,
    set: 'held out',
    date: '2026-01-31',
    bin: 12,
  };
  const said = (changed: Partial<Evidence>, assessment = at(0.97)): string =>
    evidenceSection({ ...evidence, ...changed }, assessment, english).body;

  test('gives counts, bin, set and date, and where it stops holding', () => {
    const text = said({});
    for (const part of ['Of 118', 'between 0.95 and 0.99, 117', 'spam (held out, ', '2026'])
      expect(text).toContain(part);
    expect(text).toContain('Other languages');
  });

  test('says that a thin bin is too thin, and that an empty one is no experience', () => {
    expect(said({ thin: true, count: 5, positives: 4 })).toContain('too few');
    expect(said({ thin: true, count: 0, positives: 0 })).toContain('no experience');
  });

  test('says so when the text looks unlike the held-out messages', () => {
    expect(said({}, at(0.97, { words: 4, known: 0, scriptKnown: 1 }))).toContain('unlike');
    expect(said({})).not.toContain('unlike');
  });
});

describe('a counterfactual', () => {
  const turn = { removed: ['nitro'], logit: -2, score: 0.12, verdict: 'label0' as const };
  const all = { tried: 9, words: 9, everySingle: true };
  const said = (found: Counterfactual): string =>
    counterfactualSection(found, labels, english).body;

  test('is worded “Without … this would score …”', () => {
    const text = said({ kind: 'single', turns: [turn], searched: all });
    expect(text).toContain('Without `nitro` this would score **0.1200**: not spam.');
  });

  test('is the smallest set found, not the smallest there is', () => {
    const text = said({
      kind: 'set',
      turn: { ...turn, removed: ['free', 'nitro'] },
      searched: all,
    });
    expect(text).toContain('`free` and `nitro`');
    expect(text).toContain('the smallest set I found');
  });

  test('says that no single word decides only where every single word was tried', () => {
    const none = { kind: 'none', furthest: { ...turn, verdict: 'label1' } } as const;
    expect(said({ ...none, searched: all })).toContain('No single word decides');
    const cut = said({ ...none, searched: { tried: 3, words: 9, everySingle: false } });
    expect(cut).not.toContain('No single word');
    expect(cut).toContain('I found no words');
    expect(cut).toContain('only 3 of its 9 words');
    expect(`${cut}${said({ ...none, searched: all })}`).not.toMatch(/none exists/i);
  });

  test('cannot be broken by what the words hold', () => {
    const text = said({ kind: 'single', turns: [{ ...turn, removed: ['`<@1>`'] }], searched: all });
    expect(text).toContain('`ˋ<@1>ˋ`');
  });
});

test('a score at a base rate states rate, share, odds and assumption', () => {
  const { body } = baseRateSection(atBaseRate(Math.log(99), 0.02, 0.5), labels, english);
  for (const part of ['about 2 % of messages here are spam', '**66.89 %** spam', '2.0 : 1', '50 %'])
    expect(body).toContain(part);
  expect(body).toContain('assumes that only this share differs');
});
