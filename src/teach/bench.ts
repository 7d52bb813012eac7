import type { Classifier, ModelCard } from '../classify/index.js';
import type { Policy } from '../explain/verdict.js';
import type { Labels } from '../classify/prediction.js';
import { type PictureExample, recordedExample } from './picture-example.js';
import { type SampleMessage, sampleMessages } from './sample-messages.js';

/** What teaching needs of the model. */
export type TaughtModel = Pick<Classifier, 'card' | 'network' | 'score' | 'features'>;

/** A text as the live model reads it. */
export interface Reading {
  readonly text: string;
  /** Log-odds of label 1. */
  readonly logit: number;
  /** Probability of label 1, 0 to 1. */
  readonly score: number;
}

export type ScoredSample = SampleMessage & Reading;

/** The live model and the sample messages, as lessons and questions see them. */
export interface Bench {
  readonly card: ModelCard;
  readonly model: TaughtModel;
  readonly labels: Labels;
  /** The card's own threshold and lower bound, so that a lesson says the same in every server. */
  readonly policy: Policy;
  readonly samples: readonly ScoredSample[];
  /** Log-odds of the message that the reader checked last, or null. */
  readonly reader: number | null;
  /** What the picture model makes of a drawing. */
  readonly picture: PictureExample;
  sample(id: string): ScoredSample;
  /** @throws RangeError when the model gives no finite number, so that no lesson states one */
  read(text: string): Reading;
}

function readerOf(model: TaughtModel): (text: string) => Reading {
  return (text) => {
    const prediction = model.score(text);
    if (prediction.kind === 'no-prediction')
      throw new RangeError(`the model gives no number for a sample: ${prediction.reason}`);
    return { text, logit: prediction.logit, score: prediction.score };
  };
}

/** Scores the samples with the model that runs, so that no lesson is out of date. */
export function benchFor(
  model: TaughtModel,
  { reader = null, picture = recordedExample }: Partial<Pick<Bench, 'reader' | 'picture'>> = {},
): Bench {
  const { card } = model;
  const read = readerOf(model);
  const samples = sampleMessages.map((message) => ({ ...message, ...read(message.text) }));
  return {
    card,
    model,
    labels: card.labels,
    policy: { threshold: card.threshold, lowerBound: card.lowerBound },
    samples,
    reader,
    picture,
    read,
    sample(id) {
      const found = samples.find((sample) => sample.id === id);
      if (!found) throw new RangeError(`there is no sample message ${id}`);
      return found;
    },
  };
}
