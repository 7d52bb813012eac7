export { type ActivationMap, mapTotal } from './activation-map.js';
export { PictureModelError, readCard } from './folder.js';
export { LIMITS, type Pixels } from './decode.js';
export { type ModelFolders, modelFolders } from './model-folders.js';
export { openPictures, type Pictures } from './pictures.js';
export type { Likeness, NoReading, OcclusionReading, PictureReading } from './reading.js';
