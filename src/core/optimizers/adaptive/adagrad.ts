import { optimizerEntry, type Optimizer, type OptimizerState } from "../optimizer.ts";
import type { Params } from "../../settings/setting.ts";
import { each, type Vec2 } from "../../algebra/vec2.ts";
import { rate, t } from "../commonQuantities.ts";
import { eps, stepSize, weight_decay } from "../sharedParams.ts";
import { decayed, decayLines } from "../weightDecay.ts";

const from0 = { kind: "number", min: 0, fallback: 0, scale: "linear" } as const;
const params = {
  lr: stepSize({ times: 0.1, of: "span" }),
  lr_decay: { label: "step size decay", symbol: "δ", max: 1, ...from0 },
  initial_accumulator_value: { label: "initial sum", symbol: "G₀", max: 10, ...from0 },
  eps: eps(1e-10),
  weight_decay,
};

interface State extends OptimizerState {
  readonly t: number;
  readonly G: Vec2;
}

/** AdaGrad (Duchi, Hazan & Singer 2011): G ← G + g², θ ← θ − α g / (√G + ε). The sum only grows, so the steps shrink. */
const adagrad = ({ lr, lr_decay, initial_accumulator_value, ...more }: Params<typeof params>): Optimizer<State> => {
  const { eps: epsilon, weight_decay: decay } = more;
  const rateAfter = (steps: number) => lr / (1 + steps * lr_decay);
  return {
    init: (start) => ({ at: start, t: 0, G: [initial_accumulator_value, initial_accumulator_value] }),
    step: (state, oracle) => {
      const g = decayed(oracle(state.at).gradient, state.at, decay);
      const G = each(state.G, g, (sum, gi) => sum + gi ** 2);
      const alpha = rateAfter(state.t);
      const move = each(g, G, (gi, sum) => (alpha * gi) / (Math.sqrt(sum) + epsilon));
      return { at: each(state.at, move, (xi, by) => xi - by), t: state.t + 1, G };
    },
    stepSize: (state) => rateAfter(state.t),
  };
};

export const adagradEntry = optimizerEntry({
  label: "AdaGrad",
  formula: "G ← G + g², θ ← θ − α g / (√G + ε)",
  source: "Duchi, Hazan & Singer 2011; torch.optim.Adagrad",
  order: 1,
  torch: { name: "Adagrad" },
  params,
  quantities: { t, G: { label: "sum of squared gradients", symbol: "G" }, rate },
  rule: ({ weight_decay: decay }) => [
    ...decayLines(decay),
    "G = G + g^2",
    "rate = lr / (1 + t * lr_decay) / (sqrt(G) + eps)",
    "t = t + 1",
    "theta = theta - rate * g",
  ],
  make: adagrad,
});
