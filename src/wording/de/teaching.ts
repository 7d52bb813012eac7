import type { TeachingText } from '../teaching-text.js';
import { precisionRecall } from './lessons/precision-recall.js';
import { sigmoidOutput } from './lessons/sigmoid-output.js';
import { thresholds } from './lessons/thresholds.js';
import { estimate } from './questions/estimate.js';
import { side } from './questions/side.js';

export const teaching: TeachingText = {
  lessons: {
    'sigmoid-output': sigmoidOutput,
    thresholds,
    'precision-recall': precisionRecall,
  },
  questions: { side, estimate },
};
