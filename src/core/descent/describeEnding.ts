import { formatCount, formatNumber, formatShort } from "../format.ts";
import { knownMinimum } from "../knownMinimum.ts";
import type { Method } from "../optimizers/method.ts";
import { stableStep } from "../stability/stableStep.ts";
import type { Surface } from "../surface.ts";
import { divergenceBound, type Limits } from "./limits.ts";
import { isKink } from "./isKink.ts";
import type { Outcome } from "./outcome.ts";
import { stateAt, type Trajectory } from "./trajectory.ts";
import { halvingSteps } from "./trend.ts";

/** How a descent ended, in words: "converged at step 312 (|∇| < 10⁻⁹)". */
export function describeEnding(
  surface: Surface,
  method: Method,
  trajectory: Trajectory,
  { tolerance }: Limits,
  outcome: Outcome,
): string {
  const { values, length } = trajectory;
  const last = length - 1;
  const at = `at step ${formatCount(last)}`;
  const after = `after ${formatCount(last)} ${last === 1 ? "step" : "steps"}`;
  const level = trajectory.ending === "converged" ? `(|∇| < ${formatShort(tolerance)})` : "to the last digit";
  switch (outcome) {
    case "minimum":
      return `converged ${at} ${level}`;
    case "saddle":
    case "maximum":
      return `stopped ${at} on a ${outcome} ${level}`;
    case "plateau":
      return `stopped ${at} on a plateau, without slope and curvature ${level}`;
    case "stalled":
      return `stalled ${at}${isKink(surface, stateAt(trajectory, last).at) ? " on a kink" : ""}: no lower point was found`;
    case "balanced":
      return `at rest ${after} where weight decay balances the slope`;
    case "swinging":
      return `swinging to and fro ${after}, and getting nowhere`;
    case "climbing":
      return `climbing ${after}, from ${formatNumber(values[0]!)} to ${formatNumber(values[last]!)}${tooLarge(surface, method, trajectory)}`;
    case "wandering":
      return `wandering about ${after}, as near as its noise lets it`;
    case "descending": {
      const steps = halvingSteps(values, knownMinimum(surface));
      const rate = steps === null ? "" : `: what is left halves every ${inSteps(steps)}`;
      return `still descending ${after}${rate}`;
    }
    case "diverged":
      return Number.isFinite(values[0])
        ? `diverged at step ${formatCount(last + 1)}: ${whyDiverged(surface, method, trajectory)}`
        : "cannot begin: the surface has no value at the start";
  }
}

const inSteps = (steps: number) => (steps < 1.05 ? "step" : `${formatShort(Number(steps.toPrecision(2)))} steps`);

function whyDiverged(surface: Surface, method: Method, trajectory: Trajectory): string {
  const { values, rejected } = trajectory;
  const bound = divergenceBound(values[0]!);
  if (rejected === undefined || Number.isNaN(rejected))
    return `the step led to where the surface has no value${tooLarge(surface, method, trajectory)}`;
  // Downhill all the way: no step size is to blame.
  if (rejected < 0) return `the value falls without end, below −${formatShort(bound)}`;
  return `the value grew past ${formatShort(bound)}${tooLarge(surface, method, trajectory)}`;
}

/** The largest stable step size, where the run's own is larger. */
function tooLarge(surface: Surface, method: Method, { stepSizes }: Trajectory): string {
  const stable = stableStep(surface, method);
  if (!stable || stepSizes[0]! <= stable.value) return "";
  return ` — the largest stable step size here is ${stable.words} = ${formatShort(stable.value)}`;
}
