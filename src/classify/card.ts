import { z } from 'zod';

const count = z.int().nonnegative();
const share = z.number().min(0).max(1);
const day = z.iso.date();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A figure with its 95 % interval. */
const figure = z.object({ value: z.number(), low: z.number(), high: z.number() });

/** One bin of the reliability table: scores from `from` to below `to`. */
const bin = z.object({
  from: share,
  to: share,
  count,
  spam: count,
  /** Mean of the scores in it; null for an empty bin. */
  meanScore: share.nullable(),
});

const reliability = z.object({
  /** The held-out set that the table was counted on, and when. */
  set: z.string(),
  date: day,
  bins: z.array(bin),
});

/** What every threshold would have caught on a held-out set: score >= threshold reads as label 1. */
const sweep = z.object({
  set: z.string(),
  date: day,
  /** Rows with label 1 and with label 0. */
  positives: count,
  negatives: count,
  /** Falling thresholds; the counts are of rows at or above each of them. */
  steps: z.array(z.object({ threshold: share, truePositive: count, falsePositive: count })),
});

const features = z.object({
  wordBits: z.int().min(8).max(20),
  charBits: z.int().min(8).max(20),
  wordGrams: z.int().min(1).max(4),
  charGrams: z.tuple([z.int().min(1).max(8), z.int().min(1).max(8)]),
  charCase: z.boolean(),
  dense: z.array(z.string()),
  denseScale: z.number().positive(),
  idfStep: z.number().positive(),
});

const measure = z.object({
  set: z.string(),
  rows: count,
  spam: count,
  date: day,
  threshold: share,
  /** What was measured, by name, as `measurePredictions` names it; what is not defined is left out. */
  figures: z.record(z.string(), figure),
  /** Calibration error that chance alone gives on a set of this size. */
  calibrationNoise: z.object({ median: z.number(), upper95: z.number() }).optional(),
});

/** Held-out rows of one category of the project's own messages, and how many reach the threshold. */
const category = z.object({
  category: z.string(),
  label: z.union([z.literal(0), z.literal(1)]),
  rows: count,
  flagged: count,
});

/** One disguise: spam of the test parts, caught plain and caught disguised. */
const attack = z.object({ attack: z.string(), spam: count, plain: count, attacked: count });

/** Schema of `card.json`: what a model is, what it was made from, and how well it does. */
export const modelCard = z
  .object({
    format: z.literal(1),
    id: z.string().min(1),
    date: day,
    labels: z.object({ label0: z.string().min(1), label1: z.string().min(1) }),
    /** The verdict is label 1 from this score on. */
    threshold: share,
    /** The verdict is unsure from this score on, up to the threshold. */
    lowerBound: share,
    /** How threshold and lower bound were chosen. */
    thresholdChoice: z.object({ set: z.string(), rule: z.string(), date: day }),
    network: z.object({ hidden: z.int().positive(), size: z.int().positive() }),
    features,
    /** The filter of words seen in training, and the scripts that they are written in. */
    words: z.object({ count, hashes: z.int().positive(), scripts: z.array(z.string()).min(1) }),
    training: z.object({ seed: count, recipe: z.record(z.string(), z.unknown()) }),
    /** Share of label 1 in the rows that the network was fitted on, and that it was calibrated on. */
    baseRates: z.object({ training: share, calibration: share }),
    /** Logits were brought to slope · logit + intercept, fitted on `fittedOn`; both are folded into the weights. */
    calibration: reliability.extend({
      fittedOn: z.string(),
      slope: z.number(),
      intercept: z.number(),
      /** Sets whose calibration error is larger than chance explains. */
      misses: z.array(z.string()),
    }),
    measures: z.array(measure),
    categories: z.array(category),
    attacks: z.array(attack),
    sweep,
    data: z.array(
      z.object({
        name: z.string(),
        rows: count,
        spam: count,
        source: z.string(),
        licence: z.string(),
      }),
    ),
    limits: z.array(z.string()),
    /** SHA-256 of the other files of the model. */
    files: z.record(z.string(), sha256),
  })
  .refine(({ threshold, lowerBound }) => lowerBound <= threshold, {
    message: 'lowerBound lies above threshold',
  });

/** The model card: labels, threshold, settings, calibration, measures, data, limits and hashes. */
export type ModelCard = Readonly<z.infer<typeof modelCard>>;
