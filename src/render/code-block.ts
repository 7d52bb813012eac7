const FENCE = '```';

/** Lines in Discord's fixed-width font; a backtick in them cannot end the block. */
export function codeBlock(lines: readonly string[]): string {
  const body = lines.map((line) => line.replaceAll('`', 'ˋ')).join('\n');
  return `${FENCE}\n${body}\n${FENCE}`;
}
