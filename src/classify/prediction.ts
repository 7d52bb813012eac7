/** Class names by label; label 1 is the class whose probability the sigmoid output estimates. */
export interface Labels {
  readonly label0: string;
  readonly label1: string;
}

/** How much of a text the model knew. */
export interface Coverage {
  /** Words of the text, as the tokeniser counts them. */
  readonly words: number;
  /** Share of those words that occur in the training data, 0 to 1. */
  readonly known: number;
  /** Share of the letters that are of a script the model was trained on, 0 to 1. */
  readonly scriptKnown: number;
}

/** What the network says of one text: plain data, never a tensor. */
export interface Prediction {
  readonly kind: 'prediction';
  /** Id of the model that made it, from its card. */
  readonly model: string;
  /** Calibrated log-odds of label 1, as the runtime's last layer returned them before the sigmoid. */
  readonly logit: number;
  /** Sigmoid of the logit: the estimated probability of label 1, 0 to 1. */
  readonly score: number;
  readonly coverage: Coverage;
  /** UTF-16 position at which the text was cut before scoring, or null when all of it was read. */
  readonly cutAt: number | null;
}

/** Why there is no prediction: nothing to score, or a network output that is not a finite number. */
export interface NoPrediction {
  readonly kind: 'no-prediction';
  readonly model: string;
  readonly reason: 'empty' | 'not-finite';
}
