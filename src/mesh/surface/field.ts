import { drawableSlope } from "./drawableSlope.ts";
import type { Plot } from "./plot.ts";
import type { Samples } from "./samples.ts";

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

export function fieldOf({ domain, box, scale, range: [low, high] }: Plot, { columns, rows, data }: Samples): Field {
  const texels = new Float32Array(4 * columns * rows);
  const perWidth = (box.height * (domain.x[1] - domain.x[0])) / box.width;
  const perDepth = (box.height * (domain.y[1] - domain.y[0])) / box.depth;
  const span = high - low || 1;
  for (let i = 0, j = 0; j < texels.length; i += 3, j += 4) {
    const value = data[i]!;
    if (!Number.isFinite(value)) {
      texels.fill(NaN, j, j + 4);
      continue;
    }
    const slope = scale.slope(value);
    texels[j] = scale.height(value) * box.height;
    texels[j + 1] = drawableSlope(data[i + 1]! * slope * perWidth);
    texels[j + 2] = drawableSlope(data[i + 2]! * slope * perDepth);
    texels[j + 3] = (value - low) / span;
  }
  return { columns, rows, texels };
}
