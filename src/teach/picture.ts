import type { Confusion, ReliabilityBin, Scored } from '../measure/index.js';
import type { Policy } from '../explain/verdict.js';
import type { Measure } from './quantity.js';

/** What a thing in a picture stands for; the palette gives each its colour. */
type Tone = 'label1' | 'label0' | 'unsure' | 'plain' | 'mark' | 'soft';

/** Messages on the logistic curve. */
export interface CurvePicture {
  readonly kind: 'curve';
  readonly policy: Policy;
  readonly points: readonly { readonly logit: number; readonly role: 'main' | 'other' }[];
  /** Log-odds of the reader's own message, or null. */
  readonly reader: number | null;
}

/** An axis from `domain[0]` to `domain[1]`. */
export interface PictureAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly write: Measure | 'plain' | 'percent';
}

export type Spot = readonly [x: number, y: number];

/** Lines over an axis; their names are the names of the picture's text, in order. */
export interface LinesPicture {
  readonly kind: 'lines';
  readonly x: PictureAxis;
  readonly y: PictureAxis;
  readonly lines: readonly {
    readonly points: readonly Spot[];
    readonly tone: Tone;
    readonly dashed?: boolean;
  }[];
  readonly dots?: readonly Spot[];
  /** A value of x to point at. */
  readonly mark?: number;
}

/** Bars that grow from zero, left or right; their names are the names of the picture's text. */
export interface BarsPicture {
  readonly kind: 'bars';
  readonly bars: readonly { readonly value: number; readonly tone: Tone }[];
  readonly write: Measure;
  /** Longest bar that the picture has room for; the longest value when absent. */
  readonly most?: number;
}

interface ConfusionPicture {
  readonly kind: 'confusion';
  readonly cells: Confusion;
}

interface ReliabilityPicture {
  readonly kind: 'reliability';
  readonly bins: readonly ReliabilityBin[];
}

/** The sample messages by score, a row a true class, cut by a threshold. */
export interface SamplesPicture {
  readonly kind: 'samples';
  readonly samples: readonly (Scored & { readonly logit: number })[];
  readonly threshold: number;
}

/** What a card shows, as data. */
export type Picture =
  | CurvePicture
  | LinesPicture
  | BarsPicture
  | ConfusionPicture
  | ReliabilityPicture
  | SamplesPicture;
