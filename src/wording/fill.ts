import type { Quantity, Values } from '../teach/quantity.js';
import { className } from './class-name.js';
import { setName } from './set-name.js';
import type { Words } from './words.js';

/** A value of a lesson or question as this language writes it. */
function writeQuantity(quantity: Quantity, words: Words): string {
  switch (quantity.kind) {
    case 'className':
      return className(quantity.value, words);
    case 'setName':
      return setName(quantity.value, words);
    case 'verbatim':
      return quantity.value;
    case 'percent':
      return `${words.numbers.fixed(100 * quantity.value, 0)} %`;
    case 'undefined':
      return words.t('learn.undefined');
    case 'fixed':
      return words.numbers.fixed(quantity.value, quantity.decimals);
    default:
      return words.numbers[quantity.kind](quantity.value);
  }
}

/**
 * A teaching text with its values filled in.
 * @throws RangeError when the text mentions a value that nobody computed
 */
export function fill(template: string, values: Values, words: Words): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const quantity = values[name];
    if (quantity === undefined) throw new RangeError(`nothing computes {{${name}}}: ${template}`);
    return writeQuantity(quantity, words);
  });
}
