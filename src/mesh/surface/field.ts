import type { Plot } from "./plot.ts";
import type { Samples } from "./samples.ts";
import { slopesOf } from "./slope.ts";

/** The sampled surface for the fragment shader: per-pixel normals, colours and contour lines whatever the mesh. */
export interface Field {
  readonly columns: number;
  readonly rows: number;
  /**
   * [4 × columns × rows] world height, its world slope to the right and to the back, and the value as a share of the
   * range (0 lowest, 1 highest); NaN where the surface has a hole.
   */
  readonly texels: Float32Array;
}

export function fieldOf(plot: Plot, { columns, rows, data }: Samples): Field {
  const {
    box,
    scale,
    range: [low, high],
  } = plot;
  const texels = new Float32Array(4 * columns * rows);
  const slopes = slopesOf(plot);
  const span = high - low || 1;
  for (let i = 0, j = 0; j < texels.length; i += 3, j += 4) {
    const value = data[i]!;
    if (!Number.isFinite(value)) {
      texels.fill(NaN, j, j + 4);
      continue;
    }
    const rise = scale.slope(value);
    texels[j] = scale.height(value) * box.height;
    texels[j + 1] = slopes.right(data[i + 1]!, rise);
    texels[j + 2] = slopes.back(data[i + 2]!, rise);
    texels[j + 3] = (value - low) / span;
  }
  return { columns, rows, texels };
}
