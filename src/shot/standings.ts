import { describeEnding } from "../core/describeEnding.ts";
import { optimizers } from "../core/optimizers/index.ts";
import { stateAt, type Trajectory } from "../core/trajectory.ts";
import { norm, sub } from "../core/vec2.ts";
import type { Entry } from "./entries.ts";

/** How one run came out. */
export interface Standing {
  readonly entry: Entry;
  readonly optimizer: string;
  readonly stepSize: number;
  /** The first step whose value is at most the target; `null` if none is. */
  readonly reached: number | null;
  readonly value: number;
  /** |∇f| at the end. */
  readonly steepness: number;
  /** From the end to the nearest known minimum, in the parameters' units; `null` where none is known. */
  readonly distance: number | null;
  readonly evaluations: number;
  readonly ending: string;
}

/** The comparison of runs: one row for each, in their order. */
export const standings = (entries: readonly Entry[], target: number): readonly Standing[] =>
  entries.map((entry) => {
    const { trajectory, surface, resolved } = entry;
    const end = stateAt(trajectory, trajectory.length - 1);
    const distances = surface.minima.map((minimum) => norm(sub(end.at, minimum)));
    return {
      entry,
      optimizer: optimizers[entry.run.optimizer].label,
      stepSize: end.stepSize,
      reached: stepsToReach(trajectory, target),
      value: end.value,
      steepness: norm(end.gradient),
      distance: distances.length > 0 ? Math.min(...distances) : null,
      evaluations: trajectory.evaluations,
      ending: describeEnding(surface, trajectory, resolved.limits),
    };
  });

/** The first step whose value is at most a target. */
function stepsToReach({ values }: Trajectory, target: number): number | null {
  const step = values.findIndex((value) => value <= target);
  return step < 0 ? null : step;
}

/** A target that tells runs apart where the shot names none: the best end, and a hundredth of the way up to the highest start. */
export function suggestedTarget(entries: readonly Entry[]): number {
  const ends = entries.map(({ trajectory: { values, length } }) => values[length - 1]!);
  const starts = entries.map(({ trajectory }) => trajectory.values[0]!);
  const best = Math.min(...ends);
  return Number((best + 0.01 * (Math.max(...starts) - best)).toPrecision(3));
}
