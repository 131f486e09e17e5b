import type { Vec2 } from "./vec2.ts";

export type Ending = "converged" | "diverged" | "ran-out-of-steps";

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
  /** [length] the step size in force when leaving each point */
  readonly stepSizes: Float64Array;
  /** Oracle calls that the optimizer made: the honest cost when optimizers are compared. */
  readonly evaluations: number;
  readonly ending: Ending;
}

/** The point at a step; between two steps, on the straight line between them; beyond the ends, the end. */
export function pointAt({ points, length }: Trajectory, step: number): Vec2 {
  const clamped = Math.min(Math.max(step, 0), length - 1);
  const k = Math.floor(clamped);
  const t = clamped - k;
  if (t === 0) return [points[2 * k]!, points[2 * k + 1]!];
  return [points[2 * k]! * (1 - t) + points[2 * k + 2]! * t, points[2 * k + 1]! * (1 - t) + points[2 * k + 3]! * t];
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
