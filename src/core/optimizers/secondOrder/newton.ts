import { optimizerEntry, type Optimizer, type OptimizerState } from "../optimizer.ts";
import type { Params } from "../../settings/setting.ts";
import { solve } from "../../algebra/solve.ts";
import { add, scale, zero, type Vec2 } from "../../algebra/vec2.ts";
import { p } from "../commonQuantities.ts";
import { relaxation } from "../sharedParams.ts";

const params = { lr: relaxation };

interface State extends OptimizerState {
  readonly p: Vec2;
}

/**
 * Newton's method, pure: to where the second-order model is level, be that a minimum, a maximum or a saddle. Where the
 * Hessian is singular it moves along the directions that are curved.
 */
const newton = ({ lr }: Params<typeof params>): Optimizer<State> => ({
  init: (start) => ({ at: start, p: zero }),
  step: ({ at }, oracle) => {
    const direction = scale(solve(oracle.hessian(at), oracle(at).gradient), -1);
    return { at: add(at, scale(direction, lr)), p: direction };
  },
  stepSize: () => lr,
});

export const newtonEntry = optimizerEntry({
  label: "Newton",
  formula: "θ ← θ − α H⁻¹ ∇f(θ)",
  source: "Nocedal & Wright 2006, section 3.3",
  order: 2,
  params,
  quantities: { p },
  rule: () => ["p = -solve(H, g)", "theta = theta + lr * p"],
  make: newton,
});
