import { formatCount, formatShort } from "./format.ts";
import { largestStableStep } from "./largestStableStep.ts";
import { divergenceBound, type Limits } from "./limits.ts";
import type { Surface } from "./surface.ts";
import type { Trajectory } from "./trajectory.ts";

/** How a descent ended, in words: "converged at step 312 (|∇| < 10⁻⁹)". */
export function describeEnding(surface: Surface, trajectory: Trajectory, limits: Limits): string {
  const last = trajectory.length - 1;
  switch (trajectory.ending) {
    case "converged":
      return `converged at step ${formatCount(last)} (|∇| < ${formatShort(limits.tolerance)})`;
    case "ran-out-of-steps":
      return `still descending after ${formatCount(last)} ${last === 1 ? "step" : "steps"}`;
    case "diverged":
      return `diverged at step ${formatCount(last + 1)}: ${whyDiverged(surface, trajectory)}`;
  }
}

function whyDiverged(surface: Surface, { values, stepSizes }: Trajectory): string {
  const grew = `the value grew past ${formatShort(divergenceBound(values[0]!))}`;
  const stable = largestStableStep(surface);
  if (stable === null || stepSizes[0]! <= stable) return grew;
  return `${grew} — the largest stable step size here is 2/λmax = ${formatShort(stable)}`;
}
