import { type Changes, changesMade, type SettingName } from '../src/store/index.js';

/** A letter for each setting, since a custom id has little room. */
const LETTERS = {
  threshold: 't',
  lowerBound: 'l',
  baseRate: 'b',
  language: 'g',
  share: 's',
  whatIf: 'w',
  feedback: 'f',
} as const satisfies Record<SettingName, string>;

const DEFAULT = '-';

function readNumber(text: string): number | null {
  return text === DEFAULT ? null : Number(text);
}

function readFlag(text: string): boolean | null {
  return text === DEFAULT ? null : text === '1';
}

/** Writes changes for a custom id, such as `t=0.9,w=0`; `-` stands for the default. */
export function writeChanges(changes: Changes): string {
  return changesMade(changes)
    .map(([name, value]) => {
      const text = typeof value === 'boolean' ? Number(value) : (value ?? DEFAULT);
      return `${LETTERS[name]}=${text}`;
    })
    .join(',');
}

/** Reads what `writeChanges` wrote. */
export function readChanges(text: string): Changes {
  const parts = new Map(text.split(',').map((part) => [part.slice(0, 1), part.slice(2)]));
  const read = <Value>(name: SettingName, parse: (text: string) => Value): Value | undefined => {
    const part = parts.get(LETTERS[name]);
    return part === undefined ? undefined : parse(part);
  };
  return {
    threshold: read('threshold', readNumber),
    lowerBound: read('lowerBound', readNumber),
    baseRate: read('baseRate', readNumber),
    language: read('language', (language) => (language === DEFAULT ? null : language)),
    share: read('share', readFlag),
    whatIf: read('whatIf', readFlag),
    feedback: read('feedback', readFlag),
  };
}
