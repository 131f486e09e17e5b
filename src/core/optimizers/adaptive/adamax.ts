import { optimizerEntry, type Optimizer, type OptimizerState } from "../optimizer.ts";
import type { Params } from "../../settings/setting.ts";
import { each, zero, type Vec2 } from "../../algebra/vec2.ts";
import { m, rate, t } from "../commonQuantities.ts";
import { beta1, beta2, eps, stepSize, weight_decay } from "../sharedParams.ts";
import { unbias } from "./unbias.ts";
import { decayed, decayLines } from "../weightDecay.ts";

const params = { lr: stepSize({ times: 0.01, of: "span" }), beta1, beta2, eps: eps(1e-8), weight_decay };

interface State extends OptimizerState {
  readonly t: number;
  readonly m: Vec2;
  readonly u: Vec2;
}

/** Adamax (Kingma & Ba 2015, algorithm 2): Adam with the largest recent gradient in place of a root mean square; ε is added to |g|. */
const adamax = ({ lr, beta1: b1, beta2: b2, ...more }: Params<typeof params>): Optimizer<State> => {
  const { eps: epsilon, weight_decay: decay } = more;
  const unbias1 = unbias(b1);
  return {
    init: (start) => ({ at: start, t: 0, m: zero, u: zero }),
    step: (state, oracle) => {
      const steps = state.t + 1;
      const g = decayed(oracle(state.at).gradient, state.at, decay);
      const mean = each(state.m, g, (mi, gi) => b1 * mi + (1 - b1) * gi);
      const u = each(state.u, g, (ui, gi) => Math.max(b2 * ui, Math.abs(gi) + epsilon));
      const alpha = lr / unbias1(steps);
      const move = each(mean, u, (mi, ui) => (alpha * mi) / ui);
      return { at: each(state.at, move, (xi, by) => xi - by), t: steps, m: mean, u };
    },
    stepSize: () => lr,
  };
};

export const adamaxEntry = optimizerEntry({
  label: "Adamax",
  formula: "u ← max(β₂ u, |g| + ε), θ ← θ − α m̂ / u",
  source: "Kingma & Ba 2015, algorithm 2; torch.optim.Adamax",
  order: 1,
  torch: { name: "Adamax" },
  params,
  quantities: { t, m, u: { label: "largest recent gradient", symbol: "u" }, rate },
  rule: ({ weight_decay: decay }) => [
    ...decayLines(decay),
    "t = t + 1",
    "m = beta1 * m + (1 - beta1) * g",
    "u = max(beta2 * u, abs(g) + eps)",
    "rate = lr / u",
    "theta = theta - rate * m / (1 - beta1^t)",
  ],
  make: adamax,
});
