import type { TeachingText } from '../teaching-text.js';
import { accuracyLesson } from './lessons/accuracy.js';
import { baseRates } from './lessons/base-rates.js';
import { calibration } from './lessons/calibration.js';
import { explanations } from './lessons/explanations.js';
import { images } from './lessons/images.js';
import { labelOne } from './lessons/label-one.js';
import { logOddsLesson } from './lessons/log-odds.js';
import { overfitting } from './lessons/overfitting.js';
import { precisionRecall } from './lessons/precision-recall.js';
import { sigmoidOutput } from './lessons/sigmoid-output.js';
import { softmaxLesson } from './lessons/softmax.js';
import { thresholds } from './lessons/thresholds.js';
import { training } from './lessons/training.js';
import { array } from './questions/array.js';
import { baseRate } from './questions/base-rate.js';
import { estimate } from './questions/estimate.js';
import { misreading } from './questions/misreading.js';
import { mover } from './questions/mover.js';
import { side } from './questions/side.js';
import { thresholdUp } from './questions/threshold-up.js';

export const teaching: TeachingText = {
  lessons: {
    'sigmoid-output': sigmoidOutput,
    'label-one': labelOne,
    'log-odds': logOddsLesson,
    thresholds,
    'precision-recall': precisionRecall,
    accuracy: accuracyLesson,
    calibration,
    'base-rates': baseRates,
    softmax: softmaxLesson,
    training,
    overfitting,
    explanations,
    images,
  },
  questions: {
    array,
    'base-rate': baseRate,
    estimate,
    misreading,
    mover,
    side,
    'threshold-up': thresholdUp,
  },
};
