import type { Field } from "./field.ts";
import type { Box } from "../../core/world.ts";

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

export function bendsOf({ columns, rows, texels }: Field, box: Box): Bends {
  const right = new Float64Array(columns - 1);
  const back = new Float64Array(rows - 1);
  let diagonal = 0;
  const note = (bends: Float64Array, at: number, change: number, edge: number) => {
    const bend = Math.min(Math.abs(change) * bends.length * edge, sharpest);
    if (bend > bends[at]!) bends[at] = bend; // NaN, at a hole, is not
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const i = 4 * (row * columns + column);
      if (column > 0) note(right, column - 1, texels[i + 1]! - texels[i - 3]!, box.width);
      if (column > 0 && row > 0) {
        const rightward = (texels[i + 1]! - texels[i - 3]!) * (columns - 1) * box.width;
        const backward = (texels[i + 2]! - texels[i - 4 * columns + 2]!) * (rows - 1) * box.depth;
        const twist = (texels[i + 1]! - texels[i - 4 * columns + 1]!) * (rows - 1) * box.width;
        const bend = Math.min(Math.abs(rightward - 2 * twist + backward), sharpest);
        if (bend > diagonal) diagonal = bend;
      }
      if (row > 0) note(back, row - 1, texels[i + 2]! - texels[i - 4 * columns + 2]!, box.depth);
    }
  }
  return { right, back, diagonal };
}
