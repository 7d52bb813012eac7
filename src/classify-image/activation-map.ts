/** Cells of a feature map, each with its channels, row by row. */
export interface FeatureMap {
  readonly rows: number;
  readonly columns: number;
  readonly channels: number;
  readonly values: Float32Array;
}

/** The last layer, `Dense(1)`: one weight for each channel, and a bias. */
export interface DenseHead {
  readonly weights: Float32Array;
  readonly bias: number;
}

/**
 * What made a logit, cell by cell, in log-odds of label 1: the cells' contributions and the bias
 * add up to the logit.
 */
export interface ActivationMap {
  readonly rows: number;
  readonly columns: number;
  /** Row by row; above 0 towards label 1, below 0 towards label 0. */
  readonly cells: readonly number[];
  readonly bias: number;
}

/**
 * The class activation map of GlobalAveragePooling + Dense(1): cellᵢ = (aᵢ · w) / (rows · columns).
 * Pooling and the dense layer are linear, so the sum Σ cellᵢ + bias is the logit, exactly but for
 * rounding (Zhou et al. 2016, "Learning Deep Features for Discriminative Localization").
 */
export function activationMap(features: FeatureMap, { weights, bias }: DenseHead): ActivationMap {
  const { rows, columns, channels, values } = features;
  const size = rows * columns;
  const cells = Array.from({ length: size }, (_, cell) => {
    let sum = 0;
    for (let channel = 0; channel < channels; channel += 1)
      sum += (values[cell * channels + channel] ?? NaN) * (weights[channel] ?? NaN);
    return sum / size;
  });
  return { rows, columns, cells, bias };
}

/** Sum of a map's cells and bias: the logit that it explains. */
export function mapTotal({ cells, bias }: ActivationMap): number {
  return cells.reduce((sum, cell) => sum + cell, bias);
}
