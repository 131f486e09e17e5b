import type { Field } from "./field.ts";
import type { Plot } from "./plot.ts";

/** How sharply a surface bends between each line of samples and the next: the second derivative times the edge's length squared, where it is largest along the line. */
export interface Bends {
  /** [columns − 1] to the right */
  readonly right: Float64Array;
  /** [rows − 1] to the back */
  readonly back: Float64Array;
  /** The sharpest along the diagonals that halve the cells, to the back and left: a valley may run across them. */
  readonly diagonal: number;
}

/** Beyond it a bend is a break: what no triangle can follow has no more say. */
const sharpest = 1e6;

export function bendsOf({ columns, rows, texels }: Field, { box, scale, range: [low, high] }: Plot): Bends {
  const right = new Float64Array(columns - 1);
  const back = new Float64Array(rows - 1);
  let diagonal = 0;
  const note = (bends: Float64Array, at: number, bend: number) => {
    const drawn = Math.min(Math.abs(bend), sharpest);
    if (drawn > bends[at]!) bends[at] = drawn; // NaN, at a hole, is not
  };
  const rise = (texel: number) => scale.slope(low + texels[texel]! * (high - low)) * (high - low) * box.height;
  /** Height gained over the whole width, or depth, at the rate of a sample. */
  const rightward = (texel: number) => texels[texel + 1]! * rise(texel) * (columns - 1);
  const backward = (texel: number) => texels[texel + 2]! * rise(texel) * (rows - 1);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const here = 4 * (row * columns + column);
      const [left, front] = [here - 4, here - 4 * columns];
      const across = (rightward(here) - rightward(left)) * (columns - 1);
      const along = (backward(here) - backward(front)) * (rows - 1);
      if (column > 0) note(right, column - 1, across);
      if (row > 0) note(back, row - 1, along);
      if (column === 0 || row === 0) continue;
      const twist = (rightward(here) - rightward(front)) * (rows - 1);
      const bend = Math.min(Math.abs(across - 2 * twist + along), sharpest);
      if (bend > diagonal) diagonal = bend;
    }
  }
  return { right, back, diagonal };
}
