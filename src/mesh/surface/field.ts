import type { Plot } from "./plot.ts";
import type { Samples } from "./samples.ts";
import { drawableSlope } from "./slope.ts";

/**
 * The sampled surface for the fragment shader, which finds height, normal, colour and contour lines from it per pixel,
 * whatever the mesh.
 */
export interface Field {
  readonly columns: number;
  readonly rows: number;
  /**
   * [4 × columns × rows] the value as a share of the range (0 lowest, 1 highest), what that gains from here to the next
   * sample to the right and to the next one to the back as it rises here, and the height as a share of the box; NaN where
   * the surface has a hole.
   */
  readonly texels: Float32Array;
}

export function fieldOf({ domain, scale, range: [low, high] }: Plot, { columns, rows, data }: Samples): Field {
  const texels = new Float32Array(4 * columns * rows);
  const span = high - low || 1;
  const perColumn = (domain.x[1] - domain.x[0]) / (columns - 1) / span;
  const perRow = (domain.y[1] - domain.y[0]) / (rows - 1) / span;
  const share = (column: number, row: number) => (data[3 * (row * columns + column)]! - low) / span;
  for (let row = 0, i = 0, j = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, i += 3, j += 4) {
      const value = data[i]!;
      if (!Number.isFinite(value)) {
        texels.fill(NaN, j, j + 4);
        continue;
      }
      const here = share(column, row);
      const left = column > 0 ? share(column - 1, row) : NaN;
      const right = column + 1 < columns ? share(column + 1, row) : NaN;
      const front = row > 0 ? share(column, row - 1) : NaN;
      const back = row + 1 < rows ? share(column, row + 1) : NaN;
      texels[j] = here;
      texels[j + 1] = tamed(data[i + 1]! * perColumn, here - left, right - here);
      texels[j + 2] = tamed(data[i + 2]! * perRow, here - front, back - here);
      texels[j + 3] = scale.height(value);
    }
  }
  return { columns, rows, texels };
}

/** A cubic through samples overshoots where it starts more than so many times as steeply as they rise. */
const steepest = 3;

/**
 * The slope in a sample as a cubic to its neighbours can follow it: in a cusp it is infinite, in the tip of a cone not a
 * number. A smooth surface's own slopes are far from that bound. A rise from or to where there is nothing bounds nothing.
 */
function tamed(slope: number, before: number, after: number): number {
  const bound = steepest * Math.max(magnitude(before), magnitude(after));
  return Math.min(Math.max(drawableSlope(slope), -bound), bound);
}

const magnitude = (rise: number) => (Number.isFinite(rise) ? Math.abs(rise) : 0);
