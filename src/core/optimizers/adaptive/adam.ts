import { optimizerEntry, type Optimizer, type OptimizerState } from "../optimizer.ts";
import type { Params } from "../../settings/setting.ts";
import { each, zero, type Vec2 } from "../../algebra/vec2.ts";
import { m, rate, t, v } from "../commonQuantities.ts";
import { beta1, beta2, eps, flag, stepSize, weight_decay } from "../sharedParams.ts";
import { unbias } from "./unbias.ts";
import { decayed, decayLines } from "../weightDecay.ts";

export const adamParams = {
  lr: stepSize({ times: 0.01, of: "span" }),
  beta1,
  beta2,
  eps: eps(1e-8),
  weight_decay,
  amsgrad: flag("AMSGrad", "a"),
};

export const adamQuantities = { t, m, v, vmax: { label: "largest v so far", symbol: "v̄" }, rate };

export interface AdamState extends OptimizerState {
  readonly t: number;
  readonly m: Vec2;
  readonly v: Vec2;
  /** The largest v so far, uncorrected; what AMSGrad divides by. */
  readonly vmax: Vec2;
}

/** Adam (Kingma & Ba 2015, algorithm 1): bias-corrected; ε is added outside the root, after the correction. */
export const adam = ({ lr, ...params }: Params<typeof adamParams>): Optimizer<AdamState> => {
  const { beta1: b1, beta2: b2, eps: epsilon, weight_decay: decay, amsgrad } = params;
  const [unbias1, unbias2] = [unbias(b1), unbias(b2)];
  return {
    init: (start) => ({ at: start, t: 0, m: zero, v: zero, vmax: zero }),
    step: (state, oracle) => {
      const steps = state.t + 1;
      const g = decayed(oracle(state.at).gradient, state.at, decay);
      const mean = each(state.m, g, (mi, gi) => b1 * mi + (1 - b1) * gi);
      const squares = each(state.v, g, (vi, gi) => b2 * vi + (1 - b2) * gi ** 2);
      const vmax = amsgrad ? each(state.vmax, squares, Math.max) : squares;
      const [share1, share2] = [unbias1(steps), unbias2(steps)];
      const move = each(mean, vmax, (mi, vi) => (lr * (mi / share1)) / (Math.sqrt(vi / share2) + epsilon));
      return { at: each(state.at, move, (xi, by) => xi - by), t: steps, m: mean, v: squares, vmax };
    },
    stepSize: () => lr,
  };
};

export const adamLines = (amsgrad: number): readonly string[] => [
  "t = t + 1",
  "m = beta1 * m + (1 - beta1) * g",
  "v = beta2 * v + (1 - beta2) * g^2",
  ...(amsgrad ? ["vmax = max(vmax, v)"] : []),
  `rate = lr / (sqrt(${amsgrad ? "vmax" : "v"} / (1 - beta2^t)) + eps)`,
];

export const adamEntry = optimizerEntry({
  label: "Adam",
  formula: "m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², θ ← θ − α m̂ / (√v̂ + ε)",
  source: "Kingma & Ba 2015; torch.optim.Adam",
  order: 1,
  torch: { name: "Adam" },
  params: adamParams,
  quantities: adamQuantities,
  rule: ({ amsgrad, weight_decay: decay }) => [
    ...decayLines(decay),
    ...adamLines(amsgrad),
    "theta = theta - rate * m / (1 - beta1^t)",
  ],
  make: adam,
});
