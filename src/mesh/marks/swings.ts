import { vectorIn, xyz } from "../../core/algebra/vec3.ts";
import type { Trajectory } from "../../core/descent/trajectory.ts";
import type { Domain } from "../../core/surface.ts";
import type { Trail } from "./trail.ts";

/** A trail in two: what goes on, and what swings to and fro over itself. Each has its segments in the order in which they were walked. */
export interface Course {
  readonly steady: Trail;
  readonly swinging: Trail;
}

/** A step that goes back on the one before by more than this cosine, over more than this share of the domain, swings. */
const [back, wide] = [-0.7, 0.01];
/** So few swings can all be seen, one beside the other. */
const few = 12;

/** Parts a trail, so that of many swings only the last ones need be drawn: together they are a slab. */
export function courseOf(domain: Domain, trajectory: Trajectory, trail: Trail): Course {
  const swings = swingsOf(domain, trajectory);
  const none: Trail = { positions: new Float32Array(0), endSteps: new Float32Array(0) };
  if (swings.filter(Boolean).length <= few) return { steady: trail, swinging: none };
  const pick = (isSwing: boolean): Trail => {
    const places = [...trail.endSteps.keys()].filter((i) => swings[Math.ceil(trail.endSteps[i]!)] === isSwing);
    return {
      positions: Float32Array.from(
        places.flatMap((i) => [2 * i, 2 * i + 1].flatMap((end) => [...xyz(vectorIn(trail.positions, end))])),
      ),
      endSteps: Float32Array.from(places, (i) => trail.endSteps[i]!),
    };
  };
  return { steady: pick(false), swinging: pick(true) };
}

/** [length] whether a step, or the one after it, goes back on the one before. */
function swingsOf({ x, y }: Domain, { points, length }: Trajectory): readonly boolean[] {
  const [width, depth] = [x[1] - x[0], y[1] - y[0]];
  const moves = Array.from({ length }, (_, step): readonly [number, number] =>
    step === 0
      ? [0, 0]
      : [(points[2 * step]! - points[2 * step - 2]!) / width, (points[2 * step + 1]! - points[2 * step - 1]!) / depth],
  );
  const goesBack = moves.map(([dx, dy], step) => {
    const [ex, ey] = moves[step - 1] ?? [0, 0];
    const [now, before] = [Math.hypot(dx, dy), Math.hypot(ex, ey)];
    return now > wide && before > wide && dx * ex + dy * ey < back * now * before;
  });
  return goesBack.map((is, step) => is || goesBack[step + 1] === true);
}
