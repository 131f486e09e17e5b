import { formatCount, formatShort } from "../format.ts";
import { divergenceBound, type Limits } from "./limits.ts";
import type { Method } from "../optimizers/method.ts";
import { stableStep } from "../stability/stableStep.ts";
import type { Surface } from "../surface.ts";
import type { Trajectory } from "./trajectory.ts";

/** How a descent ended, in words: "converged at step 312 (|∇| < 10⁻⁹)". */
export function describeEnding(surface: Surface, method: Method, trajectory: Trajectory, limits: Limits): string {
  const last = trajectory.length - 1;
  switch (trajectory.ending) {
    case "converged":
      return `converged at step ${formatCount(last)} (|∇| < ${formatShort(limits.tolerance)})`;
    case "stalled":
      return `stalled at step ${formatCount(last)}: no lower point was found`;
    case "ran-out-of-steps":
      return `still descending after ${formatCount(last)} ${last === 1 ? "step" : "steps"}`;
    case "diverged":
      return Number.isFinite(trajectory.values[0])
        ? `diverged at step ${formatCount(last + 1)}: ${whyDiverged(surface, method, trajectory)}`
        : "cannot begin: the surface has no value at the start";
  }
}

function whyDiverged(surface: Surface, method: Method, { values, stepSizes, rejected }: Trajectory): string {
  const bound = divergenceBound(values[0]!);
  const fell = `the value falls without end, below −${formatShort(bound)}`;
  const why =
    rejected === undefined || Number.isNaN(rejected)
      ? "the step led to where the surface has no value"
      : rejected < 0
        ? fell
        : `the value grew past ${formatShort(bound)}`;
  if (why === fell) return why; // downhill all the way: no step size is to blame
  const stable = stableStep(surface, method);
  if (!stable || stepSizes[0]! <= stable.value) return why;
  return `${why} — the largest stable step size here is ${stable.words} = ${formatShort(stable.value)}`;
}
