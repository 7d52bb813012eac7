export { type ActivationMap, mapTotal } from './activation-map.js';
export { LIMITS, type PictureFault, type Pixels } from './decode.js';
export { type ModelFolders, modelFolders } from './model-folders.js';
export type { OcclusionMap } from './occlusion.js';
export { openPictures, type Pictures } from './pictures.js';
export type {
  Likeness,
  NoReading,
  OcclusionReading,
  PictureModelFacts,
  PictureReading,
} from './reading.js';
