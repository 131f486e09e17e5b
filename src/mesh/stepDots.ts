import type { Trajectory } from "../core/trajectory.ts";
import { contains } from "./samples.ts";
import { pointOn, type Plot } from "./plot.ts";

/** The steps of a descent that are marked by a dot, with their places: those with room around them. */
export interface StepDots {
  /** [3 × dots] world units */
  readonly positions: Float32Array;
  /** [dots] ascending */
  readonly steps: Uint32Array;
}

/** Dots keep at least so far from each other, in world units. */
const room = 0.02;
const most = 200;

export function stepDots(plot: Plot, { points, length }: Trajectory): StepDots {
  const positions: number[] = [];
  const steps: number[] = [];
  for (let step = 0; step < length && steps.length < most; step++) {
    const [x, y] = [points[2 * step]!, points[2 * step + 1]!];
    if (!contains(plot.domain, x, y)) continue;
    const point = pointOn(plot, [x, y]);
    const [lastX, lastY, lastZ] = positions.slice(-3) as [number?, number?, number?];
    if (lastX !== undefined && Math.hypot(point[0] - lastX, point[1] - lastY!, point[2] - lastZ!) < room) continue;
    positions.push(...point);
    steps.push(step);
  }
  return { positions: Float32Array.from(positions), steps: Uint32Array.from(steps) };
}
