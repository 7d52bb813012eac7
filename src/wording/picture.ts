import type { Picture } from '../teach/picture.js';
import type { Values } from '../teach/quantity.js';
import type { Labels } from '../classify/prediction.js';
import { fill } from './fill.js';
import type { PictureText } from './teaching-text.js';
import type { Words } from './words.js';

/** A picture as data, with all the words that will be written on it. */
export interface TitledPicture {
  readonly picture: Picture;
  readonly labels: Labels;
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly names: readonly string[];
  /** What the picture shows, in words. */
  readonly alt: string;
}

/** Puts a picture and its words together. */
export function titledPicture(
  { picture, labels, values }: { picture: Picture; labels: Labels; values: Values },
  { title, x = '', y = '', names = [] }: PictureText,
  alt: string,
  words: Words,
): TitledPicture {
  const say = (template: string): string => fill(template, values, words);
  return {
    picture,
    labels,
    title: say(title),
    x: say(x),
    y: say(y),
    names: names.map(say),
    alt: say(alt),
  };
}
