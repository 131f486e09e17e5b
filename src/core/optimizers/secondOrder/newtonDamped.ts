import { armijo } from "../../lineSearch/armijo.ts";
import { lineFrom } from "../../lineSearch/line.ts";
import { optimizerEntry, type Optimizer, type OptimizerState } from "../optimizer.ts";
import type { Params } from "../../settings/setting.ts";
import { solve } from "../../algebra/solve.ts";
import { eigenvalues, type Sym2 } from "../../algebra/sym2.ts";
import { scale, zero, type Vec2 } from "../../algebra/vec2.ts";
import { alpha, p } from "../commonQuantities.ts";
import { c1, firstTrial, shrink } from "../sharedParams.ts";

const params = { lr: firstTrial, c1, rho: shrink };

interface State extends OptimizerState {
  readonly A: Sym2;
  readonly p: Vec2;
  readonly alpha: number;
}

/** The least curvature that is left, as a share of the largest. */
const least = 1e-3;

/**
 * The Hessian plus as much of the identity as makes it curve up by as much as it curves down: with hardly any curvature
 * left, a step would leap out of the picture. One that never curves down stays as it is.
 */
function positiveDefinite([xx, xy, yy]: Sym2): Sym2 {
  const [smaller, larger] = eigenvalues([xx, xy, yy]);
  const size = Math.max(Math.abs(smaller), Math.abs(larger));
  const isConvex = smaller >= -1e-15 * size;
  const mu = isConvex ? 0 : Math.max(-smaller, least * size) - smaller;
  return [xx + mu, xy, yy + mu];
}

/** Newton's method made safe: A = H + μI with μ large enough for a descent, then backtracking along −A⁻¹g. */
const newtonDamped = ({ lr, c1: decrease, rho }: Params<typeof params>): Optimizer<State> => ({
  init: (start) => ({ at: start, A: [1, 0, 1], p: zero, alpha: lr }),
  step: ({ at }, oracle) => {
    const A = positiveDefinite(oracle.hessian(at));
    const direction = scale(solve(A, oracle(at).gradient), -1);
    const along = lineFrom(oracle, at, direction);
    const { point, trials } = armijo(along, along(0), lr, decrease, rho);
    return { at: point.at, A, p: direction, alpha: point.t, trials };
  },
  stepSize: (_, next) => next?.alpha ?? lr,
});

export const newtonDampedEntry = optimizerEntry({
  label: "damped Newton",
  formula: "θ ← θ − α (H + μI)⁻¹ ∇f(θ), μ ≥ 0 until positive definite, α by backtracking",
  source: "Nocedal & Wright 2006, algorithms 3.1 and 3.3; Armijo 1966",
  order: 2,
  params,
  quantities: { A: { label: "Hessian, made positive definite", symbol: "A", isFound: true }, p, alpha },
  rule: () => ["p = -solve(A, g)", "theta = theta + alpha * p"],
  make: newtonDamped,
});
