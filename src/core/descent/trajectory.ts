import type { Vec2 } from "../algebra/vec2.ts";

/** `stalled`: the method found no better point, and would go on not finding one. */
export type Ending = "converged" | "diverged" | "stalled" | "ran-out-of-steps";

/** A whole descent as a struct of arrays; index k is the state after k steps, 0 the start. */
export interface Trajectory {
  /** Number of states: steps taken + 1. */
  readonly length: number;
  /** [2 × length] x, y */
  readonly points: Float64Array;
  /** [length] the surface's value at each point */
  readonly values: Float64Array;
  /** [2 × length] the surface's gradient at each point */
  readonly gradients: Float64Array;
  /** [length] the step size with which each point was left: of a schedule, that step's; of a line search, the one it found, and NaN for the last point, which none has left */
  readonly stepSizes: Float64Array;
  /** [length] oracle calls that the optimizer had made on reaching each point, ascending. */
  readonly evaluationCounts: Uint32Array;
  /** Oracle calls of the whole descent: the honest cost when optimizers are compared. */
  readonly evaluations: number;
  readonly ending: Ending;
  /** The value of the state that a diverged descent did not keep, because of what it was. */
  readonly rejected?: number;
}

/** The point at a step; between two steps, on the straight line between them; beyond the ends, the end. */
export function pointAt({ points, length }: Trajectory, step: number): Vec2 {
  const clamped = Math.min(Math.max(step, 0), length - 1);
  const k = Math.floor(clamped);
  const t = clamped - k;
  if (t === 0) return [points[2 * k]!, points[2 * k + 1]!];
  return [points[2 * k]! * (1 - t) + points[2 * k + 2]! * t, points[2 * k + 1]! * (1 - t) + points[2 * k + 3]! * t];
}

/** The step that a descent takes at a (fractional) step: from the state it leaves to the next; at its end, its last one; `null` where it took none. */
export const stepUnderway = ({ length }: Trajectory, step: number): number | null =>
  length < 2 ? null : Math.min(Math.max(Math.floor(step), 0), length - 2);

/** The (fractional) step that a descent has reached after so many oracle calls. */
export function stepAfterEvaluations({ evaluationCounts, length }: Trajectory, evaluations: number): number {
  let [low, high] = [0, length - 1]; // the last state that needed no more calls lies between them
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (evaluationCounts[middle]! <= evaluations) low = middle;
    else high = middle - 1;
  }
  if (low === length - 1) return low;
  const [done, next] = [evaluationCounts[low]!, evaluationCounts[low + 1]!];
  return low + Math.max(0, evaluations - done) / (next - done);
}

/** Position k, value and gradient of the state in force at a (fractional) step: the last whole one reached. */
export function stateAt(trajectory: Trajectory, step: number) {
  const { points, values, gradients, stepSizes, length } = trajectory;
  const k = Math.min(Math.max(Math.floor(step), 0), length - 1);
  return {
    step: k,
    at: [points[2 * k]!, points[2 * k + 1]!] as Vec2,
    value: values[k]!,
    gradient: [gradients[2 * k]!, gradients[2 * k + 1]!] as Vec2,
    stepSize: stepSizes[k]!,
  };
}
