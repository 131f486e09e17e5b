import { descend } from "../../src/core/descent/descend.ts";
import { optimizers } from "../../src/core/optimizers/index.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import type { Surface } from "../../src/core/surface.ts";
import type { Trajectory } from "../../src/core/descent/trajectory.ts";
import type { Vec2 } from "../../src/core/algebra/vec2.ts";

/** Plain gradient descent on a surface; what is left out is the surface's own. */
export function run(surface: Surface, change: { start?: Vec2; stepSize?: number; steps?: number } = {}): Trajectory {
  const { starts, stepSize, steps } = surface.defaults;
  const chosen = { start: starts[0]!, stepSize, steps, ...change };
  const limits = { steps: chosen.steps, tolerance: 1e-9 };
  return descend(surface, optimizers.gd.make({ lr: chosen.stepSize }), chosen.start, limits);
}

/** The descents with which a surface is first shown. */
export const defaultRuns = (surface: Surface): readonly Trajectory[] =>
  surface.defaults.starts.map((start) => run(surface, { start }));

/** A trajectory through any points, for what only looks at where it goes. */
export const pathThrough = (points: readonly Vec2[]): Trajectory => ({
  ...run(surfaces.parabola, { steps: 0 }),
  length: points.length,
  points: Float64Array.from(points.flat()),
});
