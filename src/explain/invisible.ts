const HIDDEN = /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/gu;
/** An emoji with the signs that join, colour or tag it: they are part of what is seen. */
const EMOJI =
  /\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200d\ufe0f\u{e0020}-\u{e007f}])*/gu;

/**
 * How many characters of a text nobody can see, such as zero-width spaces; signs inside an emoji do
 * not count. The model's normalising step removes them all before anything is scored.
 */
export function invisibleCharacters(text: string): number {
  return (text.replace(EMOJI, '').match(HIDDEN) ?? []).length;
}
