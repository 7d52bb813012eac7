import { baseRate } from './base-rate.js';
import { card } from './card.js';
import { check } from './check.js';
import { classes } from './classes.js';
import { counterfactual } from './counterfactual.js';
import { curve } from './curve.js';
import { evaluate } from './evaluate.js';
import { evidence } from './evidence.js';
import { failure } from './failure.js';
import { feedback } from './feedback.js';
import { help } from './help.js';
import { image } from './image.js';
import { interpret } from './interpret.js';
import { item } from './item.js';
import { learn } from './learn.js';
import { meaning } from './meaning.js';
import { model } from './model.js';
import { plots } from './plots.js';
import { privacy } from './privacy.js';
import { quiz } from './quiz.js';
import { settings } from './settings.js';
import { teaching } from './teaching.js';
import { threshold } from './threshold.js';
import { whatIf } from './what-if.js';
import { why } from './why.js';

/** Every sentence, by the path that code calls it by. */
const table = {
  baseRate,
  card,
  check,
  classes,
  counterfactual,
  curve,
  evaluate,
  evidence,
  failure,
  feedback,
  help,
  image,
  interpret,
  item,
  learn,
  meaning,
  model,
  plots,
  privacy,
  quiz,
  settings,
  threshold,
  whatIf,
  why,
} as const;

/** What this folder holds, and Discord's locales that it answers. */
export const en = { locales: ['en-US', 'en-GB'], table, teaching };
