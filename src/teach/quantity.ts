/** A value in a lesson or a question, with what it is, so that every language writes it rightly. */
export type Quantity =
  | { readonly kind: Measure; readonly value: number }
  | { readonly kind: 'fixed'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'undefined' }
  | { readonly kind: 'className'; readonly value: string }
  | { readonly kind: 'setName'; readonly value: string }
  | { readonly kind: 'verbatim'; readonly value: string };

/** Ways to write a number, named as `Numbers` names them. */
export type Measure = 'score' | 'share' | 'threshold' | 'logOdds' | 'odds' | 'ratio' | 'whole';

/** Values by the names that texts call them. */
export type Values = Readonly<Record<string, Quantity>>;

function measure(kind: Measure): (value: number) => Quantity {
  return (value) => ({ kind, value });
}

export const score = measure('score');
export const share = measure('share');
export const threshold = measure('threshold');
export const logOdds = measure('logOdds');
export const odds = measure('odds');
export const ratio = measure('ratio');
export const whole = measure('whole');

export function fixed(value: number, decimals: number): Quantity {
  return { kind: 'fixed', value, decimals };
}

/** A round share, 0 to 1, as a whole percentage: 30 %. */
export function percent(value: number): Quantity {
  return { kind: 'percent', value };
}

/** A share that may not exist, such as the precision of a threshold that flags nothing. */
export function shareIfAny(value: number | null): Quantity {
  return value === null ? { kind: 'undefined' } : share(value);
}

/** A class name from a card. */
export function className(value: string): Quantity {
  return { kind: 'className', value };
}

/** The name of a data set from a card. */
export function setName(value: string): Quantity {
  return { kind: 'setName', value };
}

/** What is shown as it is: a message, a printed array, the name of a model. */
export function verbatim(value: string): Quantity {
  return { kind: 'verbatim', value };
}
