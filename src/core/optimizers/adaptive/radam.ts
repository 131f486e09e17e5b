import { optimizerEntry, type Optimizer, type OptimizerState } from "../optimizer.ts";
import type { Params } from "../../settings/setting.ts";
import { each, zero, type Vec2 } from "../../algebra/vec2.ts";
import { m, rate, t, v } from "../commonQuantities.ts";
import { beta1, beta2, eps, stepSize, weight_decay } from "../sharedParams.ts";
import { decayed, decayLines } from "../weightDecay.ts";

// Its first steps are those of momentum, and need a step size like that of plain descent.
const params = { lr: stepSize({ times: 0.8, of: "stepSize" }), beta1, beta2, eps: eps(1e-8), weight_decay };

interface State extends OptimizerState {
  readonly t: number;
  readonly m: Vec2;
  readonly v: Vec2;
}

/**
 * RAdam (Liu et al. 2020) as PyTorch has it: while the mean of squares rests on too few gradients (ρₜ ≤ 5: the first five
 * steps at β₂ = 0.999) it is plain momentum with the whole gradient, which leaps on steep surfaces. ε is added to √v
 * before its correction, unlike in Adam.
 */
const radam = ({ lr, beta1: b1, beta2: b2, ...more }: Params<typeof params>): Optimizer<State> => {
  const { eps: epsilon, weight_decay: decay } = more;
  const rhoMost = 2 / (1 - b2) - 1;
  return {
    init: (start) => ({ at: start, t: 0, m: zero, v: zero }),
    step: (state, oracle) => {
      const steps = state.t + 1;
      const g = decayed(oracle(state.at).gradient, state.at, decay);
      const mean = each(state.m, g, (mi, gi) => b1 * mi + (1 - b1) * gi);
      const squares = each(state.v, g, (vi, gi) => b2 * vi + (1 - b2) * gi ** 2);
      const unbias2 = 1 - b2 ** steps;
      const rho = rhoMost - (2 * steps * b2 ** steps) / unbias2;
      const r = Math.sqrt(((rho - 4) * (rho - 2) * rhoMost) / ((rhoMost - 4) * (rhoMost - 2) * rho));
      const alpha = lr / (1 - b1 ** steps);
      const isKnown = rho > 5;
      const move = each(mean, squares, (mi, vi) =>
        isKnown ? (alpha * mi * r * Math.sqrt(unbias2)) / (Math.sqrt(vi) + epsilon) : alpha * mi,
      );
      return { at: each(state.at, move, (xi, by) => xi - by), t: steps, m: mean, v: squares };
    },
    stepSize: () => lr,
  };
};

export const radamEntry = optimizerEntry({
  label: "RAdam",
  formula: "θ ← θ − α m̂ r / √v̂ once ρₜ > 5, before that θ ← θ − α m̂",
  source: "Liu et al. 2020; torch.optim.RAdam",
  order: 1,
  torch: { name: "RAdam" },
  params,
  quantities: {
    t,
    m,
    v,
    most: { label: "length of the average, in the end", symbol: "ρ∞" },
    rho: { label: "length of the average so far", symbol: "ρ" },
    r: { label: "rectification", symbol: "r" },
    rate,
  },
  rule: ({ weight_decay: decay }) => [
    ...decayLines(decay),
    "t = t + 1",
    "m = beta1 * m + (1 - beta1) * g",
    "v = beta2 * v + (1 - beta2) * g^2",
    "most = 2 / (1 - beta2) - 1",
    "rho = most - 2 * t * beta2^t / (1 - beta2^t)",
    "r = where(rho > 5, sqrt(abs((rho - 4) * (rho - 2) * most / ((most - 4) * (most - 2) * rho))), 1)",
    "rate = where(rho > 5, lr * r * sqrt(1 - beta2^t) / (sqrt(v) + eps), lr)",
    "theta = theta - rate * m / (1 - beta1^t)",
  ],
  make: radam,
});
