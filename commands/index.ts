import { check } from './check.js';
import { checkImage } from './check-image.js';
import type { Command } from './command.js';
import { explainPictureScore } from './explain-picture-score.js';
import { explainSpamScore } from './explain-spam-score.js';
import { feedback } from './feedback.js';
import { help } from './help.js';
import { interpret } from './interpret.js';
import { interpretModelOutput } from './interpret-model-output.js';
import { learn } from './learn.js';
import { model } from './model.js';
import { privacy } from './privacy.js';
import { quiz } from './quiz.js';
import { settings } from './settings.js';
import { threshold } from './threshold.js';

/** Everything that a user can ask, by hand. */
export const commands: readonly Command[] = [
  check,
  checkImage,
  explainSpamScore,
  explainPictureScore,
  feedback,
  help,
  interpret,
  interpretModelOutput,
  learn,
  model,
  privacy,
  quiz,
  settings,
  threshold,
];
