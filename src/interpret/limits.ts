/** Largest input that is read, in bytes of a file or UTF-16 units of a text. */
export const MAX_INPUT = 1_048_576;

/** Most rows and most single values that one answer describes. */
export const MAX_ROWS = 300_000;
export const MAX_VALUES = 600_000;

/** NumPy allows 64 dimensions and nobody prints more than a few; deeper nesting is refused unread. */
export const MAX_DEPTH = 20;

/** No float needs more digits to be exact; a longer run of digits is an identifier or an accident. */
export const MAX_DIGITS = 400;
