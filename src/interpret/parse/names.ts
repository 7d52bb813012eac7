/** Types and functions whose brackets hold values; every other call is code. */
const WRAPPER =
  /^(?:[A-Za-z]\w*\.)*(?:(?:as)?array|Array|DeviceArray|ArrayImpl|EagerTensor|[Tt]ensor|tensor[123]d|scalar|masked_array|matrix|ndarray|list|tuple|Series|Variable|Parameter|NDArray|Float(?:16|32|64)Array|Big(?:Int|Uint)64Array|U?[Ii]nt(?:8|16|32)Array|Uint8ClampedArray|Matrix|Vector)$/;
const SCALAR =
  /^(?:np|numpy|jnp|torch|tf)\.(?:float|int|uint|bool|longdouble|half|single|double)\w*$|^(?:Decimal|float|int|bool|float(?:16|32|64))$/;
const META = new Set(
  (
    'shape dtype device grad_fn requires_grad size fill_value mask strides id rank isdisposedinternal ' +
    'rankType buffer byteLength byteOffset length name trainable layout names offset columns index ' +
    'numel threshold epoch epochs batch_size step lr seed time elapsed version n_samples support total'
  )
    .toLowerCase()
    .split(' '),
);
const OUTPUT =
  /^(?:logits?|probs?|proba|probabilit(?:y|ies)|predictions?|preds?|y_?(?:pred|prob|proba|score|hat)s?|outputs?|scores?|results?|data|values?|numpy|confidences?|answer|pooler_output|dense(?:_\d+)?)$/i;

/** Whether a call such as `array(…)` or `tensor(…)` holds values. */
export function isWrapper(name: string): boolean {
  return WRAPPER.test(name);
}

/** Whether a call such as `np.float32(…)` holds one value. */
export function isScalarWrapper(name: string): boolean {
  return SCALAR.test(name);
}

/** Whether a key such as `shape` or `dtype` describes values instead of holding them. */
export function isMeta(key: string): boolean {
  return META.has(key.toLowerCase());
}

/** Whether a key such as `logits` or `predictions` holds a model's output. */
export function isOutput(key: string): boolean {
  return OUTPUT.test(key.slice(key.lastIndexOf('.') + 1));
}
