/** Names of code, with the digits that belong to them. */
const CODE = /`[^`]*`|```[\s\S]*?```|MobileNetV2/g;

/** What a definition may say: the labels, the ends of a probability, even log-odds. */
const DEFINITIONS = new Set(['0', '1']);

/** Every number that a template spells out in digits instead of asking for it. */
export function writtenNumbers(template: string): readonly string[] {
  const prose = template.replace(/\{\{\w+\}\}/g, '').replace(CODE, '');
  const numbers = prose.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return numbers.filter((number) => !DEFINITIONS.has(number));
}
