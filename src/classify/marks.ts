/** Private-use characters that stand in normalised text for what is not a word. */
export const MARKS = {
  link: '\uE001',
  maskedLink: '\uE002',
  email: '\uE003',
  user: '\uE004',
  everyone: '\uE005',
  role: '\uE006',
  channel: '\uE007',
  customEmoji: '\uE008',
  code: '\uE009',
  time: '\uE00A',
  command: '\uE00B',
  suffix: '\uE00C',
  imitation: '\uE00D',
} as const;

export type MarkName = keyof typeof MARKS;

function isMarkName(name: string): name is MarkName {
  return name in MARKS;
}

const NAMES: ReadonlyMap<string, MarkName> = new Map(
  Object.keys(MARKS)
    .filter(isMarkName)
    .map((name) => [MARKS[name], name]),
);

/** What a mark stands for, or undefined for any other character. */
export function markName(mark: string): MarkName | undefined {
  return NAMES.get(mark);
}
