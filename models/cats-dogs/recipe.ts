/** Where the backbone lies, and how a picture becomes its input. */
export const BACKBONE = {
  package: '@mediapipe/objectron',
  version: '0.4.1675468480',
  network: 'object_detection_ssd_mobilenetv2_oidv4_fp16.tflite',
  sha256: 'd0a5255bf8c4f5a0bc4240741a76c41d5e939f7655078f945f50ab53a9375da6',
  licence: 'Apache-2.0',
  featureMap: 'FeatureExtractor/MobilenetV2/Conv_1/Relu6',
} as const;

/** The backbone's detector knows 23 classes after its background class; these two are cat and dog. */
export const DETECTOR = {
  outputs: [0, 1, 2, 3, 4, 5].map((layer) => `BoxPredictor_${layer}/ClassPredictor`),
  classes: 24,
  evidence: [8, 20],
} as const;

/** Pixels a side; five-fold accuracy on the training photos is higher than at 224. */
export const INPUT = {
  width: 320,
  height: 320,
  scale: 1 / 127.5,
  offset: -1,
  resize: 'stretch',
} as const;

/** Channels of the backbone's last feature map. */
export const CHANNELS = 1280;

export const RECIPE = {
  /** L2 penalty on the head's weights, chosen among 1, 3, 10, 30 by five-fold log loss. */
  penalty: 3,
  folds: 5,
  /** Every photo is shown as it is and mirrored. */
  mirrored: true,
  /** Share of dogs that scores are calibrated for: neither class is favoured. */
  baseRate: 0.5,
  threshold: 0.5,
  /** Share of the training photos that the guard stops. */
  guardMisses: 0.01,
} as const;
