import type { Labels } from '../classify/prediction.js';
import type { ActivationMap } from './activation-map.js';
import type { PictureFault, Pixels } from './decode.js';
import type { OcclusionMap } from './occlusion.js';

/** Whether a picture looks like those that the model was trained on. */
export interface Likeness {
  /** The detector's strongest evidence for one of the classes, 0 to 1. */
  readonly evidence: number;
  /** Evidence from which on a picture is familiar. */
  readonly threshold: number;
  readonly familiar: boolean;
}

/** Who read a picture, and by which rule its score becomes a verdict. */
export interface PictureModelFacts {
  /** Id of the model, from its card. */
  readonly model: string;
  readonly labels: Labels;
  readonly policy: { readonly threshold: number; readonly lowerBound: number };
  /** Name of the TensorFlow runtime that computed. */
  readonly runtime: string;
  /** Share of label 1 that the scores are calibrated for, or null when nothing is known of it. */
  readonly baseRate: number | null;
  /** How many pictures the scores were calibrated on, or null when nothing is known of it. */
  readonly calibratedOn: number | null;
}

/** What a network says of one picture: plain data, never a tensor. */
export interface PictureReading extends PictureModelFacts {
  readonly kind: 'reading';
  /** Log-odds of label 1. */
  readonly logit: number;
  /** Sigmoid of the logit, 0 to 1. */
  readonly score: number;
  /** What made the logit, cell by cell; null for a network whose ending allows no exact map. */
  readonly map: ActivationMap | null;
  /** Null for a model without a guard. */
  readonly likeness: Likeness | null;
  /** The picture as it was scored, at most 512 pixels on its longer side. */
  readonly view: Pixels;
}

/** What covering parts of a picture does to its score. */
export interface OcclusionReading extends PictureModelFacts {
  readonly kind: 'occlusion';
  readonly logit: number;
  readonly occlusion: OcclusionMap;
  readonly view: Pixels;
}

/** Why a picture was not read. */
export type NoReading =
  | { readonly kind: 'no-reading'; readonly reason: PictureFault | 'not-finite' | 'busy' }
  /** `install` is the command that adds the package which carries the backbone. */
  | {
      readonly kind: 'no-reading';
      readonly reason: 'backbone-missing';
      readonly install: string;
    }
  /** `detail` says in English what its owner must mend. */
  | { readonly kind: 'no-reading'; readonly reason: 'unusable-model'; readonly detail: string };
