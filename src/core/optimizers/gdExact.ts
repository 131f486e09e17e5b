import { optimizerEntry, type Optimizer, type OptimizerState } from "../optimizer.ts";
import type { Params } from "../params.ts";
import { times } from "../sym2.ts";
import { dot, scale, sub } from "../vec2.ts";
import { relaxation } from "./sharedParams.ts";

const params = { lr: relaxation };

interface State extends OptimizerState {
  readonly alpha: number;
}

/**
 * Steepest descent with the exact line search of a quadratic: α = gᵀg / gᵀHg. Elsewhere that is the minimum of the
 * second-order model along −g; where the model curves down it is as far as it would be if it curved up, and 1 where it
 * is straight. The step size is a factor on it: 1 is exact.
 */
const gdExact = ({ lr }: Params<typeof params>): Optimizer<State> => ({
  init: (start) => ({ at: start, alpha: lr }),
  step: ({ at }, oracle) => {
    const { gradient: g } = oracle(at);
    const curvature = Math.abs(dot(g, times(oracle.hessian(at), g)));
    const alpha = lr * (curvature > 0 ? dot(g, g) / curvature : 1);
    return { at: sub(at, scale(g, alpha)), alpha };
  },
  stepSize: (_, next) => next?.alpha ?? lr,
});

export const gdExactEntry = optimizerEntry({
  label: "steepest descent, exact",
  formula: "θ ← θ − (gᵀg / |gᵀHg|) g",
  source: "Cauchy 1847; Nocedal & Wright 2006, equation 3.26",
  order: 2,
  params,
  quantities: { alpha: { label: "exact step size", symbol: "\\alpha" } },
  rule: () => [
    "alpha = lr * where(abs(dot(g, apply(H, g))) > 0, dot(g, g) / abs(dot(g, apply(H, g))), 1)",
    "theta = theta - alpha * g",
  ],
  make: gdExact,
});
