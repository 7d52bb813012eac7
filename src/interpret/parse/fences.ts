/** A stretch of the paste. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

const FENCE = '```';

/** Skips the language tag, which stands alone on the first line of a block. */
function afterTag(text: string, start: number, end: number): number {
  const line = text.indexOf('\n', start);
  if (line < 0 || line >= end) return start;
  return /^[\w+#.-]{0,20}\s*$/.test(text.slice(start, line)) ? line + 1 : start;
}

function fenced(text: string): Stretch[] {
  const blocks: Stretch[] = [];
  let open = text.indexOf(FENCE);
  while (open >= 0) {
    const close = text.indexOf(FENCE, open + 3);
    const end = close < 0 ? text.length : close;
    blocks.push({ start: afterTag(text, open + 3, end), end });
    open = close < 0 ? -1 : text.indexOf(FENCE, close + 3);
  }
  return blocks;
}

/** Blanks what stands outside the code blocks of a message, where they hold any number. */
export function insideFences(text: string): string {
  const blocks = fenced(text).filter(({ start, end }) =>
    /\d|\bnan\b|\bkept\b/i.test(text.slice(start, end)),
  );
  if (blocks.length === 0) return text.replaceAll(FENCE, '   ');
  let inside = '';
  for (const { start, end } of blocks)
    inside += text.slice(inside.length, start).replace(/[^\n]/g, ' ') + text.slice(start, end);
  return inside;
}
