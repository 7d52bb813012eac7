/**
 * The lines of a byte stream, without their ends. Only \n ends a line: JSON may hold U+2028 and
 * U+2029 inside strings, at which Node's readline would split.
 */
export async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of chunks) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    for (const piece of pieces.slice(0, -1)) {
      yield withoutReturn(parts.join('') + piece);
      parts = [];
    }
    parts.push(pieces.at(-1) ?? '');
  }
  const last = parts.join('') + decoder.decode();
  if (last !== '') yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
