const SIGN = 0x8000;
const EXPONENT = 0x1f;
const FRACTION = 0x3ff;

function floatFromHalf(half: number): number {
  const sign = half & SIGN ? -1 : 1;
  const exponent = (half >> 10) & EXPONENT;
  const fraction = half & FRACTION;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === EXPONENT) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** Widens IEEE 754 half-precision numbers, given as their 16 bits, to float32; exact. */
export function floatsFromHalves(halves: Uint16Array): Float32Array {
  return Float32Array.from(halves, floatFromHalf);
}
