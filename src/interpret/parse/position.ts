import type { Position } from './paste.js';

/** Line and column of an offset, counted from 1. */
export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lastLine = before.lastIndexOf('\n');
  let line = 1;
  for (const char of before) if (char === '\n') line++;
  return { line, column: offset - lastLine };
}
