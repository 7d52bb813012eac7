import type { Pixels } from './decode.js';

/** Rows and columns of patches that are covered, one after the other. */
const GRID = 6;

/** How far the logit falls when a patch is covered, patch by patch, row by row. */
export interface OcclusionMap {
  readonly rows: number;
  readonly columns: number;
  /**
   * Logit of the whole picture minus logit with the patch covered: above 0 the patch speaks for
   * label 1, below 0 for label 0. The values need not add up to anything.
   */
  readonly cells: readonly number[];
}

const CHANNELS = 3;

/** Mean colour of a picture, rounded to bytes: what a covered patch shows. */
function meanColour({ rgb }: Pixels): readonly [number, number, number] {
  const sums: [number, number, number] = [0, 0, 0];
  for (let at = 0; at < rgb.length; at += CHANNELS) {
    sums[0] += rgb[at] ?? 0;
    sums[1] += rgb[at + 1] ?? 0;
    sums[2] += rgb[at + 2] ?? 0;
  }
  const count = Math.max(1, rgb.length / CHANNELS);
  return [Math.round(sums[0] / count), Math.round(sums[1] / count), Math.round(sums[2] / count)];
}

/** A copy of the picture with one patch of the grid filled with a colour. */
function covered(
  { width, height, rgb }: Pixels,
  patch: { readonly row: number; readonly column: number },
  colour: readonly [number, number, number],
): Pixels {
  const copy = Uint8Array.from(rgb);
  const edge = (part: number, whole: number): number => Math.round((part * whole) / GRID);
  for (let y = edge(patch.row, height); y < edge(patch.row + 1, height); y += 1)
    for (let x = edge(patch.column, width); x < edge(patch.column + 1, width); x += 1)
      copy.set(colour, (y * width + x) * CHANNELS);
  return { width, height, rgb: copy };
}

/** Covers every patch of the input in turn, and scores it anew each time. */
export async function occlusionMap(
  input: Pixels,
  logit: number,
  score: (pixels: Pixels) => Promise<number>,
): Promise<OcclusionMap> {
  const colour = meanColour(input);
  const cells: number[] = [];
  for (let row = 0; row < GRID; row += 1)
    for (let column = 0; column < GRID; column += 1)
      cells.push(logit - (await score(covered(input, { row, column }, colour))));
  return { rows: GRID, columns: GRID, cells };
}
