/** Sentences written for Discord, without their bold marks. */
export function plain(markdown: string): string {
  return markdown.replaceAll('**', '').replaceAll('\n-# ', '\n');
}
