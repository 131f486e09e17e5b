import { divergenceBound, type Limits } from "./limits.ts";
import type { Optimizer, Oracle } from "./optimizer.ts";
import type { Surface } from "./surface.ts";
import type { Ending, Trajectory } from "./trajectory.ts";
import { norm, type Vec2 } from "./vec2.ts";

/**
 * Runs an optimizer down a surface and keeps every state.
 *
 * It ends as converged at the first state whose gradient is shorter than the tolerance, as diverged before the first
 * state that is not finite or whose value has run away (the last good state is kept), and otherwise after all steps.
 * Throws when the start is not finite, steps is not a whole number ≥ 0, or tolerance is negative or not a number.
 */
export function descend(surface: Surface, optimizer: Optimizer, start: Vec2, limits: Limits): Trajectory {
  const { steps, tolerance } = limits;
  if (!Number.isInteger(steps) || steps < 0) throw new RangeError(`steps must be a whole number ≥ 0, got ${steps}`);
  if (!(tolerance >= 0)) throw new RangeError(`tolerance must be a number ≥ 0, got ${tolerance}`);
  if (!start.every(Number.isFinite)) throw new RangeError(`start must be finite, got (${start.join(", ")})`);
  const points = new Float64Array(2 * (steps + 1));
  const values = new Float64Array(steps + 1);
  const gradients = new Float64Array(2 * (steps + 1));
  const stepSizes = new Float64Array(steps + 1);
  const evaluationCounts = new Uint32Array(steps + 1);

  let evaluations = 0;
  let seenAt = start;
  let seen = evaluate(surface, start);
  const look = (at: Vec2) => {
    if (at[0] !== seenAt[0] || at[1] !== seenAt[1]) {
      seenAt = at;
      seen = evaluate(surface, at);
    }
    return seen;
  };
  const oracle: Oracle = (at) => {
    evaluations++;
    return look(at);
  };

  const bound = divergenceBound(seen.value);
  let ending: Ending = "ran-out-of-steps";
  let state = optimizer.init(start);
  let length = 0;
  for (;;) {
    const { value, gradient } = look(state.at);
    points.set(state.at, 2 * length);
    values[length] = value;
    gradients.set(gradient, 2 * length);
    evaluationCounts[length] = evaluations;
    stepSizes[length] = optimizer.stepSize(state);
    length++;
    if (!Number.isFinite(value)) {
      ending = "diverged"; // only a start can get here: later states are checked before they are kept
      break;
    }
    if (norm(gradient) < tolerance) {
      ending = "converged";
      break;
    }
    if (length > steps) break;
    const next = optimizer.step(state, oracle);
    const ahead = look(next.at);
    if (!(Math.abs(ahead.value) <= bound) || !next.at.every(Number.isFinite)) {
      ending = "diverged";
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
  };
}

function evaluate(surface: Surface, [x, y]: Vec2) {
  return { value: surface.value(x, y), gradient: surface.gradient(x, y) };
}
