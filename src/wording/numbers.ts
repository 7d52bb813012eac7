const SMALLEST_SHARE = 0.0001;
const MOST_DECIMALS = 12;

export interface Pair {
  readonly label0: string;
  readonly label1: string;
}

/** Numbers as a locale writes them, with the digits that EXPLAINING.md asks for. */
export interface Numbers {
  /** A probability such as 0.9899, with enough digits that the smaller of p and 1 − p shows two. */
  score(probability: number): string;
  /** A threshold such as 0.50 or 0.9977: all its digits, two decimals at least. */
  threshold(value: number): string;
  /** Both class probabilities as percentages that add up to 100; never 0 % and never 100 %. */
  percentages(probabilities: { readonly label0: number; readonly label1: number }): Pair;
  /** One share, 0 to 1, as a percentage; never 0 % and never 100 % unless it is exact. */
  share(value: number): string;
  /** Log-odds with sign and two decimals: +4.59, −3.10. */
  logOdds(value: number): string;
  /** Odds such as 98 : 1 or 1 : 24. */
  odds(value: number): string;
  /** A factor, at least 1, with two significant digits. */
  ratio(value: number): string;
  /** A plain number with a fixed number of decimals. */
  fixed(value: number, decimals: number): string;
  /** A whole number, grouped. */
  whole(value: number): string;
}

/** Decimals at which a share in (0, 0.5] shows two significant digits, at least `least`. */
function decimalsFor(smaller: number, least: number): number {
  if (smaller <= 0) return MOST_DECIMALS;
  return Math.min(MOST_DECIMALS, Math.max(least, 1 - Math.floor(Math.log10(smaller))));
}

function formatter(locale: string, decimals: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

function decimalsOf(value: number): number {
  const [, fraction = ''] = value.toFixed(MOST_DECIMALS).split('.');
  return fraction.replace(/0+$/, '').length;
}

/** Builds the number formats of one locale. */
export function numbersFor(locale: string): Numbers {
  const formats = Array.from({ length: MOST_DECIMALS + 1 }, (_, n) => formatter(locale, n));
  const fixed = (value: number, decimals: number): string =>
    (formats[decimals] ?? formatter(locale, decimals)).format(value).replace(/^-/, '−');
  const signed = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  });
  const percentages = (smaller: number): readonly [string, string] => {
    if (smaller < SMALLEST_SHARE) return [`<${fixed(0.01, 2)} %`, `>${fixed(99.99, 2)} %`];
    const decimals = decimalsFor(smaller, 4) - 2;
    const rounded = Number((100 * smaller).toFixed(decimals));
    return [`${fixed(rounded, decimals)} %`, `${fixed(100 - rounded, decimals)} %`];
  };
  const ratio = (value: number): string =>
    value < 10 ? fixed(value, value < 9.95 ? 1 : 0) : fixed(Number(value.toPrecision(2)), 0);
  return {
    score: (p) => fixed(p, decimalsFor(Math.min(p, 1 - p), 4)),
    threshold: (value) => fixed(value, Math.max(2, decimalsOf(value))),
    percentages: ({ label0, label1 }) => {
      const [small, large] = percentages(Math.min(label0, label1));
      return label1 < label0 ? { label0: large, label1: small } : { label0: small, label1: large };
    },
    share: (value) => {
      if (value === 0 || value === 1) return `${fixed(100 * value, 0)} %`;
      const [small, large] = percentages(Math.min(value, 1 - value));
      return value < 0.5 ? small : large;
    },
    logOdds: (value) => signed.format(value).replace('-', '−'),
    odds: (value) => (value >= 1 ? `${ratio(value)} : 1` : `1 : ${ratio(1 / value)}`),
    ratio,
    fixed,
    whole: (value) => fixed(value, 0),
  };
}
