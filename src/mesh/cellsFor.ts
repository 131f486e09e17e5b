import type { Field } from "./field.ts";
import type { Box } from "./world.ts";

/**
 * The edges of the drawn cells leave the exact surface by about this at most, in world units, and the diagonals that
 * halve them by twice as much: under a pixel, and less than trails float over it. A surface that would need more than
 * the most cells is drawn coarser than that.
 */
const chordError = 1e-3;
const fewest = 32;
const most = 128;

/** How many cells along an edge show a surface's shape: as many as its sharpest bend needs, since shading does not depend on them. */
export function cellsFor({ columns, rows, texels }: Field, box: Box): number {
  let bend = 0; // the second derivative along an edge times the edge's length squared
  const note = (from: number, to: number, edge: number, steps: number) => {
    const change = Math.abs(to - from) * steps * edge;
    if (change > bend) bend = change; // NaN, at a hole, is not
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const i = 4 * (row * columns + column);
      if (column > 0) note(texels[i - 3]!, texels[i + 1]!, box.width, columns - 1);
      if (row > 0) note(texels[i - 4 * columns + 2]!, texels[i + 2]!, box.depth, rows - 1);
    }
  }
  const cells = Math.ceil(Math.sqrt(bend / (8 * chordError)));
  return Math.min(Math.max(cells, fewest), most, columns - 1);
}
