import { optimizerEntry, type Optimizer, type OptimizerState } from "../optimizer.ts";
import type { Params } from "../../settings/setting.ts";
import { times, withoutSigns, type Sym2 } from "../../algebra/sym2.ts";
import { dot, scale, sub } from "../../algebra/vec2.ts";
import { relaxation } from "../sharedParams.ts";

const params = { lr: relaxation };

interface State extends OptimizerState {
  readonly A: Sym2;
  readonly alpha: number;
}

/**
 * Steepest descent with the exact line search of a quadratic: α = gᵀg / gᵀHg. Elsewhere that is the minimum of the
 * second-order model along −g, in which what curves down is taken to curve up as much (A for H, as in the saddle-free
 * methods); where the model is straight, α is 1. The step size is a factor on it: 1 is exact.
 */
const gdExact = ({ lr }: Params<typeof params>): Optimizer<State> => ({
  init: (start) => ({ at: start, A: [1, 0, 1], alpha: lr }),
  step: ({ at }, oracle) => {
    const { gradient: g } = oracle(at);
    const A = withoutSigns(oracle.hessian(at));
    const curvature = dot(g, times(A, g));
    const alpha = lr * (curvature > 0 ? dot(g, g) / curvature : 1);
    return { at: sub(at, scale(g, alpha)), A, alpha };
  },
  stepSize: (_, next) => next?.alpha ?? NaN,
});

export const gdExactEntry = optimizerEntry({
  label: "steepest descent, exact",
  formula: "θ ← θ − (gᵀg / gᵀHg) g",
  source: "Cauchy 1847; Nocedal & Wright 2006, equation 3.26; Dauphin et al. 2014 off quadratics",
  order: 2,
  params,
  quantities: {
    A: { label: "Hessian, all its curvatures upwards", symbol: "A", isFound: true },
    alpha: { label: "exact step size", symbol: "α" },
  },
  rule: () => [
    "alpha = lr * where(dot(g, apply(A, g)) > 0, dot(g, g) / dot(g, apply(A, g)), 1)",
    "theta = theta - alpha * g",
  ],
  make: gdExact,
});
