import { type LayersModel, loadLayersModel } from '@tensorflow/tfjs-layers';
import { z } from 'zod';
import { type LayersFiles, PictureModelError } from '../folder.js';

const quantization = z.object({
  scale: z.number().default(1),
  min: z.number().default(0),
  dtype: z.enum(['uint8', 'uint16', 'float16']),
});

const weightSpec = z
  .object({
    name: z.string(),
    shape: z.array(z.int().nonnegative()),
    dtype: z.enum(['float32', 'int32', 'bool']),
    quantization: quantization.optional(),
  })
  .transform(({ quantization: how, ...spec }) =>
    how === undefined ? spec : { ...spec, quantization: how },
  );

/** Builds a layers model from its files. @throws PictureModelError when they do not make one */
export async function layersModelOf(files: LayersFiles): Promise<LayersModel> {
  try {
    return await loadLayersModel({
      load: () =>
        Promise.resolve({
          modelTopology: files.modelTopology,
          weightSpecs: z.array(weightSpec).parse(files.weightSpecs),
          weightData: files.weightData,
        }),
    });
  } catch (cause) {
    throw new PictureModelError('model.json and its weights do not make a layers model', { cause });
  }
}
