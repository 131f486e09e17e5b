import { divergenceBound, type Limits } from "./limits.ts";
import type { Optimizer } from "../optimizers/optimizer.ts";
import { countingOracle, keepLast, type View } from "./oracle.ts";
import type { Surface } from "../surface.ts";
import type { Ending, Trajectory } from "./trajectory.ts";
import type { Vec2 } from "../algebra/vec2.ts";

/** What each step sees of a surface, where that is not the surface itself: gradient noise, a mini-batch. */
export type Views = (step: number) => View;

/** A descent underway, which goes on as far as it is told to. */
export interface Descent {
  /** Goes on, whole steps at a time, until its effort in all is so much, or until it ends; answers whether it has ended. */
  advance(effort: number): boolean;
  /** States reached and oracle calls made so far: either alone may stand still while a computer is busy. */
  effort(): number;
  /** Steps taken so far. */
  steps(): number;
  /** The whole of it, from wherever it is. */
  trajectory(): Trajectory;
}

/**
 * Begins to run an optimizer down a surface, and keeps every state.
 *
 * It ends as converged at the first state whose gradient is shorter than the tolerance, as diverged before the first
 * state that is not finite or whose value has run away (the last good state is kept), as stalled where a search finds no
 * better point and would search the same line again, and otherwise after all steps.
 * Values, gradients and endings are those of the whole surface, whatever the steps see of it.
 * Throws when the start is not finite, steps is not a whole number ≥ 0, or tolerance is negative or not a number.
 */
export function beginDescent(
  surface: Surface,
  optimizer: Optimizer,
  start: Vec2,
  { steps, tolerance }: Limits,
  views?: Views,
): Descent {
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
  const bound = divergenceBound(look(start).value);
  let made = { state: optimizer.init(start), length: 0, evaluations: 0 };
  let ending: Ending | null = null;
  let rejected: number | undefined;

  function advance(effort: number): boolean {
    let { state, length, evaluations } = made; // what a loop counts in locals, it counts faster
    while (ending === null && length + evaluations < effort) {
      if (length > 0) {
        const seen = views ? countingOracle(views(length - 1)) : whole;
        const next = optimizer.step(state, seen.oracle);
        evaluations = views ? evaluations + seen.count() : seen.count();
        // With another batch or other noise the same line would be searched with another result.
        if (next.isStuck && !views) {
          ending = "stalled";
          break;
        }
        stepSizes[length - 1] = optimizer.stepSize(state, next);
        const ahead = look(next.at).value;
        if (!(Math.abs(ahead) <= bound) || !Number.isFinite(next.at[0]) || !Number.isFinite(next.at[1])) {
          ending = "diverged";
          rejected = ahead;
          break;
        }
        state = next;
      }
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
      } else if (isShorter(gradient, tolerance)) ending = "converged";
      else if (length > steps) ending = "ran-out-of-steps";
    }
    made = { state, length, evaluations };
    return ending !== null;
  }

  return {
    advance,
    effort: () => made.length + made.evaluations,
    steps: () => made.length - 1,
    trajectory: () => {
      advance(Infinity);
      const { length, evaluations } = made;
      return {
        length,
        points: points.slice(0, 2 * length),
        values: values.slice(0, length),
        gradients: gradients.slice(0, 2 * length),
        stepSizes: stepSizes.slice(0, length),
        evaluationCounts: evaluationCounts.slice(0, length),
        evaluations,
        ending: ending!,
        ...(rejected !== undefined && { rejected }),
      };
    },
  };
}

/** A whole descent: see `beginDescent`. */
export const descend = (...settings: Parameters<typeof beginDescent>): Trajectory =>
  beginDescent(...settings).trajectory();

/** Whether |v| < length, with the root only where the larger component does not decide. */
function isShorter([x, y]: Vec2, length: number): boolean {
  const larger = Math.max(Math.abs(x), Math.abs(y));
  return larger < length && Math.hypot(x, y) < length;
}
