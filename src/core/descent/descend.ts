import { divergenceBound, type Limits } from "./limits.ts";
import type { Optimizer } from "../optimizers/optimizer.ts";
import { countingOracle, keepLast, type View } from "./oracle.ts";
import type { Surface } from "../surface.ts";
import type { Ending, Trajectory } from "./trajectory.ts";
import type { Vec2 } from "../algebra/vec2.ts";

/** What each step sees of a surface, where that is not the surface itself: gradient noise, a mini-batch. */
export type Views = (step: number) => View;

/**
 * Runs an optimizer down a surface and keeps every state.
 *
 * It ends as converged at the first state whose gradient is shorter than the tolerance, as diverged before the first
 * state that is not finite or whose value has run away (the last good state is kept), and otherwise after all steps.
 * Values, gradients and endings are those of the whole surface, whatever the steps see of it.
 * Throws when the start is not finite, steps is not a whole number ≥ 0, or tolerance is negative or not a number.
 */
export function descend(
  surface: Surface,
  optimizer: Optimizer,
  start: Vec2,
  { steps, tolerance }: Limits,
  views?: Views,
): Trajectory {
  if (!Number.isInteger(steps) || steps < 0) throw new RangeError(`steps must be a whole number ≥ 0, got ${steps}`);
  if (!(tolerance >= 0)) throw new RangeError(`tolerance must be a number ≥ 0, got ${tolerance}`);
  if (!start.every(Number.isFinite)) throw new RangeError(`start must be finite, got (${start.join(", ")})`);
  const points = new Float64Array(2 * (steps + 1));
  const values = new Float64Array(steps + 1);
  const gradients = new Float64Array(2 * (steps + 1));
  const stepSizes = new Float64Array(steps + 1);
  const evaluationCounts = new Uint32Array(steps + 1);

  const look = keepLast(surface);
  const whole = countingOracle(surface, look);
  let evaluations = 0;
  const bound = divergenceBound(look(start).value);
  let ending: Ending = "ran-out-of-steps";
  let rejected: number | undefined;
  let state = optimizer.init(start);
  let length = 0;
  for (;;) {
    const { at } = state;
    const { value, gradient } = look(at);
    points[2 * length] = at[0];
    points[2 * length + 1] = at[1];
    values[length] = value;
    gradients[2 * length] = gradient[0];
    gradients[2 * length + 1] = gradient[1];
    evaluationCounts[length] = evaluations;
    stepSizes[length] = optimizer.stepSize(state);
    length++;
    if (!Number.isFinite(value)) {
      ending = "diverged"; // only a start can get here: later states are checked before they are kept
      rejected = value;
      break;
    }
    if (isShorter(gradient, tolerance)) {
      ending = "converged";
      break;
    }
    if (length > steps) break;
    const seen = views ? countingOracle(views(length - 1)) : whole;
    const next = optimizer.step(state, seen.oracle);
    evaluations = views ? evaluations + seen.count() : seen.count();
    stepSizes[length - 1] = optimizer.stepSize(state, next);
    const ahead = look(next.at).value;
    if (!(Math.abs(ahead) <= bound) || !Number.isFinite(next.at[0]) || !Number.isFinite(next.at[1])) {
      ending = "diverged";
      rejected = ahead;
      break;
    }
    state = next;
  }
  return {
    length,
    points: points.slice(0, 2 * length),
    values: values.slice(0, length),
    gradients: gradients.slice(0, 2 * length),
    stepSizes: stepSizes.slice(0, length),
    evaluationCounts: evaluationCounts.slice(0, length),
    evaluations,
    ending,
    ...(rejected !== undefined && { rejected }),
  };
}

/** Whether |v| < length, with the root only where the larger component does not decide. */
function isShorter([x, y]: Vec2, length: number): boolean {
  const larger = Math.max(Math.abs(x), Math.abs(y));
  return larger < length && Math.hypot(x, y) < length;
}
