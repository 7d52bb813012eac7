/** The first `limit` UTF-16 units of a text, never half a surrogate pair. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const start = text.slice(0, limit);
  return /[\uD800-\uDBFF]$/.test(start) ? start.slice(0, -1) : start;
}
