import { z } from 'zod';

const share = z.number().min(0).max(1);
const count = z.int().nonnegative();
const day = z.iso.date();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hexadecimal');
const name = z.string().min(1).max(40);

/** A measured figure with its 95 % interval. */
const figure = z.object({ value: z.number(), low: z.number(), high: z.number() });

/** How a picture becomes numbers: stretched to the input's size, RGB, byte × scale + offset. */
const input = z.object({
  width: z.int().min(32).max(1024),
  height: z.int().min(32).max(1024),
  scale: z.number().refine((scale) => scale !== 0, 'is 0, which would blank every picture'),
  offset: z.number(),
  resize: z.literal('stretch').default('stretch'),
});

/** A frozen network below the model, read out of a package: the model takes its feature map. */
const backbone = z.object({
  package: z.string(),
  version: z.string(),
  network: z.string(),
  sha256,
  licence: z.string(),
  featureMap: z.string(),
});

/**
 * Tells pictures of the classes from others by the backbone's own detector: its strongest evidence
 * for one of its classes, anywhere in the picture, 0 to 1.
 */
const guard = z.object({
  /** Outputs of the detector, a logit for each of its classes and each of its boxes. */
  outputs: z.array(z.string()).min(1),
  classes: z.int().positive(),
  /** Numbers of the detector's classes that count as evidence. */
  evidence: z.array(count).min(1),
  /** A picture is familiar from this evidence on. */
  threshold: share,
  /** How the threshold was chosen, and on what. */
  choice: z.string(),
  measured: z.array(z.object({ set: z.string(), pictures: count, stopped: figure })),
});

const measure = z.object({
  set: z.string(),
  pictures: count,
  label1: count,
  date: day,
  threshold: share,
  figures: z.record(z.string(), figure),
});

/** Schema of a picture model's `card.json`: what a model brought along must say comes first. */
export const pictureCard = z
  .object({
    format: z.literal(1),
    kind: z.literal('picture'),
    id: name,
    labels: z.object({ label0: name, label1: name }),
    /** The verdict is label 1 from this score on. */
    threshold: share,
    /** The verdict is unsure from this score on, up to the threshold; the threshold when left out. */
    lowerBound: share.optional(),
    input,
    date: day.optional(),
    backbone: backbone.optional(),
    guard: guard.optional(),
    training: z.record(z.string(), z.unknown()).optional(),
    calibration: z
      .object({
        fittedOn: z.string(),
        pictures: count,
        slope: z.number(),
        intercept: z.number(),
        /** Share of label 1 that scores are calibrated for. */
        baseRate: share,
        date: day,
      })
      .optional(),
    measures: z.array(measure).default([]),
    data: z
      .array(
        z.object({
          name: z.string(),
          pictures: count,
          label1: count,
          source: z.string(),
          licence: z.string(),
        }),
      )
      .default([]),
    limits: z.array(z.string()).default([]),
    /** SHA-256 of the other files of the model; checked for those that are named. */
    files: z.record(z.string(), sha256).default({}),
  })
  .refine(({ threshold, lowerBound = threshold }) => lowerBound <= threshold, {
    path: ['lowerBound'],
    message: 'lies above the threshold',
  });

/** A picture model's card: labels, threshold, preprocessing, and whatever is known of its making. */
export type PictureCard = Readonly<z.infer<typeof pictureCard>>;
