import { armijo } from "../../lineSearch/armijo.ts";
import { lineFrom } from "../../lineSearch/line.ts";
import { optimizerEntry, type Optimizer, type OptimizerState } from "../optimizer.ts";
import type { Params } from "../../settings/setting.ts";
import { solve } from "../../algebra/solve.ts";
import { eigenvalues, isPositiveDefinite, withEigenvalues, type Sym2 } from "../../algebra/sym2.ts";
import { norm, scale, zero, type Vec2 } from "../../algebra/vec2.ts";
import { alpha, p } from "../commonQuantities.ts";
import { c1, firstTrial, shrink } from "../sharedParams.ts";

const params = { lr: firstTrial, c1, rho: shrink };

interface State extends OptimizerState {
  readonly A: Sym2;
  readonly p: Vec2;
  readonly alpha: number;
}

/** Where the surface does not curve upwards, a step is at most so many times as long as along its sharpest bend. */
const reach = 10;

/**
 * The Hessian where it is positive definite. Else what curves down is taken to curve up as much, and what is level, or
 * nearly, a tenth as much as the other axis: a direction in which the surface falls is never left out, and no step leaps
 * out of the picture. Where it is straight in all directions nothing tells the scale: then a step has length 1.
 */
function positiveDefinite(H: Sym2, gradient: Vec2): Sym2 {
  if (isPositiveDefinite(H)) return H;
  const sharpest = Math.max(...eigenvalues(H).map(Math.abs));
  if (sharpest === 0) return [norm(gradient), 0, norm(gradient)];
  return withEigenvalues(H, (curvature) => Math.max(Math.abs(curvature), sharpest / reach));
}

/** Newton's method made safe: the Hessian is made positive definite, A, then backtracking along −A⁻¹g. */
const newtonDamped = ({ lr, c1: decrease, rho }: Params<typeof params>): Optimizer<State> => ({
  init: (start) => ({ at: start, A: [1, 0, 1], p: zero, alpha: lr }),
  step: ({ at }, oracle) => {
    const { gradient } = oracle(at);
    const A = positiveDefinite(oracle.hessian(at), gradient);
    const direction = scale(solve(A, gradient), -1);
    const along = lineFrom(oracle, at, direction);
    const begin = along(0);
    const { point, trials } = armijo(along, begin, lr, decrease, rho);
    return { at: point.at, A, p: direction, alpha: point.t, trials, isStuck: point === begin && begin.slope < 0 };
  },
  stepSize: (_, next) => next?.alpha ?? NaN,
});

export const newtonDampedEntry = optimizerEntry({
  label: "damped Newton",
  formula: "θ ← θ − α A⁻¹ ∇f(θ), A: the Hessian made positive definite, α by backtracking",
  source: "Nocedal & Wright 2006, section 3.4; Armijo 1966",
  order: 2,
  params,
  quantities: { A: { label: "Hessian, made positive definite", symbol: "A", isFound: true }, p, alpha },
  rule: () => ["p = -solve(A, g)", "theta = theta + alpha * p"],
  make: newtonDamped,
});
