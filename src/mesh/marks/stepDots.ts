import { distance, isFinite, xyz, type Vec3 } from "../../core/algebra/vec3.ts";
import type { Trajectory } from "../../core/descent/trajectory.ts";
import { contains } from "../surface/samples.ts";
import { pointOn, type Plot } from "../surface/plot.ts";

/** The steps of a descent that are marked by a dot, with their places: those with room around them. */
export interface StepDots {
  /** [3 × dots] world units */
  readonly positions: Float32Array;
  /** [dots] ascending */
  readonly steps: Uint32Array;
}

/** Dots keep at least so far from each other, in world units, also where a descent comes back to a place. */
const room = 0.02;
const most = 200;

export function stepDots(plot: Plot, { points, length }: Trajectory): StepDots {
  const places: Vec3[] = [];
  const steps: number[] = [];
  for (let step = 0; step < length && steps.length < most; step++) {
    const [x, y] = [points[2 * step]!, points[2 * step + 1]!];
    if (!contains(plot.domain, x, y)) continue;
    const place = pointOn(plot, [x, y]);
    const isFree = places.findLast((taken) => distance(taken, place) < room) === undefined; // the last is the likeliest to be near
    if (!isFree || !isFinite(place)) continue;
    places.push(place);
    steps.push(step);
  }
  return { positions: Float32Array.from(places.flatMap(xyz)), steps: Uint32Array.from(steps) };
}
