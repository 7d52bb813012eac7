import { setImmediate } from 'node:timers/promises';
import { sigmoid } from '../classify/network.js';
import { openRuntime } from '../classify/runtime.js';
import { activationMap, type ActivationMap, mapTotal } from './activation-map.js';
import { decodePicture, PictureError, type Pixels, stretch } from './decode.js';
import { readPictureModel } from './folder.js';
import { occlusionMap } from './occlusion.js';
import type { NoReading, OcclusionReading, PictureModelFacts, PictureReading } from './reading.js';
import { type Eyes, openEyes } from './runtime/eyes.js';
import type { Pass } from './runtime/network.js';

/** Largest difference in log-odds between a map's sum and the runtime's logit. */
const TOLERANCE = 1e-4;
/** Largest difference between the model's own output and the sigmoid of the logit. */
const SCORE_TOLERANCE = 1e-5;

/** A loaded picture model: bytes of a picture in, plain data out. */
export interface PictureModel {
  /** Scores a picture, with the exact map of its logit where the network allows one. */
  classify(bytes: Uint8Array): Promise<PictureReading | NoReading>;
  /** Covers the picture patch by patch and scores it anew each time; dozens of passes. */
  occlude(bytes: Uint8Array): Promise<OcclusionReading | NoReading>;
  /** Frees the tensors. */
  dispose(): void;
}

/** A map that does not add up to the logit is worse than none. */
function checkedMap({ features, logit }: Pass, eyes: Eyes): ActivationMap | null {
  const { head } = eyes.network;
  if (!features || !head) return null;
  const map = activationMap(features, head);
  return Math.abs(mapTotal(map) - logit) <= TOLERANCE ? map : null;
}

/** Whether the pass holds a number; the model's own output must agree with the sigmoid of the logit. */
function isFinitePass({ logit, score }: Pass): boolean {
  if (!Number.isFinite(logit)) return false;
  if (Math.abs(sigmoid(logit) - score) > SCORE_TOLERANCE)
    throw new Error(`the model returned ${score}, its last layer ${sigmoid(logit)}`);
  return true;
}

/** Decodes, or says why not. */
async function decoded(bytes: Uint8Array): Promise<Pixels | NoReading> {
  try {
    return await decodePicture(bytes);
  } catch (error) {
    if (error instanceof PictureError) return { kind: 'no-reading', reason: error.fault };
    throw error;
  }
}

/**
 * Loads the model in a folder: its card, its layers model, and the backbone that the card names.
 * @throws PictureModelError when card and model do not fit, BackboneMissing when the optional
 * package that carries the backbone is not installed
 */
export async function loadPictureModel(folder: string): Promise<PictureModel> {
  const [content, runtime] = await Promise.all([readPictureModel(folder), openRuntime()]);
  const { card } = content;
  const eyes = await openEyes(content);
  const facts: PictureModelFacts = {
    model: card.id,
    labels: card.labels,
    policy: { threshold: card.threshold, lowerBound: card.lowerBound ?? card.threshold },
    runtime: runtime.name,
    baseRate: card.calibration?.baseRate ?? null,
    calibratedOn: card.calibration?.pictures ?? null,
  };
  const { width, height } = card.input;
  const inputOf = async (view: Pixels): Promise<Pixels> => ({
    width,
    height,
    rgb: await stretch(view, card.input),
  });
  return {
    async classify(bytes) {
      const view = await decoded(bytes);
      if ('kind' in view) return view;
      const { pass, likeness } = await eyes.look(await inputOf(view));
      if (!isFinitePass(pass)) return { kind: 'no-reading', reason: 'not-finite' };
      const { logit } = pass;
      return {
        kind: 'reading',
        ...facts,
        logit,
        score: sigmoid(logit),
        map: checkedMap(pass, eyes),
        likeness,
        view,
      };
    },
    async occlude(bytes) {
      const view = await decoded(bytes);
      if ('kind' in view) return view;
      const input = await inputOf(view);
      const { pass } = await eyes.look(input);
      if (!isFinitePass(pass)) return { kind: 'no-reading', reason: 'not-finite' };
      const occlusion = await occlusionMap(input, pass.logit, async (pixels) => {
        // Fifty passes in a row would make others wait for seconds.
        await setImmediate();
        return eyes.glance(pixels);
      });
      return { kind: 'occlusion', ...facts, logit: pass.logit, occlusion, view };
    },
    dispose: () => {
      eyes.dispose();
    },
  };
}
