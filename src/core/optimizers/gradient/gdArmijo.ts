import { armijo } from "../../lineSearch/armijo.ts";
import { lineFrom } from "../../lineSearch/line.ts";
import { optimizerEntry, type Optimizer, type OptimizerState } from "../optimizer.ts";
import type { Params } from "../../settings/setting.ts";
import { scale } from "../../algebra/vec2.ts";
import { alpha } from "../commonQuantities.ts";
import { c1, firstTrial, shrink } from "../sharedParams.ts";

const params = { lr: firstTrial, c1, rho: shrink };

interface State extends OptimizerState {
  readonly alpha: number;
}

/** Gradient descent that backtracks from the same first trial in every step until the value has decreased enough. */
const gdArmijo = ({ lr, c1: decrease, rho }: Params<typeof params>): Optimizer<State> => ({
  init: (start) => ({ at: start, alpha: lr }),
  step: ({ at }, oracle) => {
    const along = lineFrom(oracle, at, scale(oracle(at).gradient, -1));
    const begin = along(0);
    const { point, trials } = armijo(along, begin, lr, decrease, rho);
    return { at: point.at, alpha: point.t, trials, isStuck: point === begin && begin.slope < 0 };
  },
  stepSize: (_, next) => next?.alpha ?? NaN,
});

export const gdArmijoEntry = optimizerEntry({
  label: "gradient descent, backtracking",
  formula: "θ ← θ − α ∇f(θ), α ← ρα until f(θ − αg) ≤ f(θ) − c₁ α |g|²",
  source: "Armijo 1966; Nocedal & Wright 2006, algorithm 3.1",
  order: 2,
  params,
  quantities: { alpha },
  rule: () => ["theta = theta - alpha * g"],
  make: gdArmijo,
});
