import { optimizerEntry, type Optimizer, type OptimizerState } from "../optimizer.ts";
import type { NumberParam, Params } from "../../settings/setting.ts";
import { each, zero, type Vec2 } from "../../algebra/vec2.ts";
import { rate, v } from "../commonQuantities.ts";
import { eps, stepSize, weight_decay } from "../sharedParams.ts";
import { decayed, decayLines } from "../weightDecay.ts";

const rho: NumberParam = {
  label: "memory",
  symbol: "ρ",
  min: 0,
  max: 0.9999,
  fallback: 0.9,
  kind: "number",
  scale: "linear",
};
const params = { lr: stepSize({ times: 0.5, of: "span" }), rho, eps: eps(1e-6), weight_decay };

interface State extends OptimizerState {
  readonly v: Vec2;
  readonly u: Vec2;
}

/** Adadelta (Zeiler 2012): the step is the gradient times √(u + ε) / √(v + ε), with ε inside both roots; u is the mean of its own squares. */
const adadelta = ({ lr, rho: memory, eps: epsilon, weight_decay: decay }: Params<typeof params>): Optimizer<State> => ({
  init: (start) => ({ at: start, v: zero, u: zero }),
  step: (state, oracle) => {
    const g = decayed(oracle(state.at).gradient, state.at, decay);
    const squares = each(state.v, g, (vi, gi) => memory * vi + (1 - memory) * gi ** 2);
    const ratio = each(state.u, squares, (ui, vi) => Math.sqrt(ui + epsilon) / Math.sqrt(vi + epsilon));
    const d = each(ratio, g, (ri, gi) => ri * gi);
    const u = each(state.u, d, (ui, di) => memory * ui + (1 - memory) * di ** 2);
    return { at: each(state.at, d, (xi, di) => xi - lr * di), v: squares, u };
  },
  stepSize: () => lr,
});

export const adadeltaEntry = optimizerEntry({
  label: "Adadelta",
  formula: "d = √(u + ε) / √(v + ε) · g, θ ← θ − α d",
  source: "Zeiler 2012; torch.optim.Adadelta",
  order: 1,
  torch: { name: "Adadelta" },
  params,
  quantities: {
    v,
    u: { label: "mean of the squared steps", symbol: "u" },
    rate,
    d: { label: "direction", symbol: "d" },
  },
  rule: ({ weight_decay: decay }) => [
    ...decayLines(decay),
    "v = rho * v + (1 - rho) * g^2",
    "rate = sqrt(u + eps) / sqrt(v + eps)",
    "d = rate * g",
    "u = rho * u + (1 - rho) * d^2",
    "theta = theta - lr * d",
  ],
  make: adadelta,
});
