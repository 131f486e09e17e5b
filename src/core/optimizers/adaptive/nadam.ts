import { optimizerEntry, type Optimizer, type OptimizerState } from "../optimizer.ts";
import type { NumberParam, Params } from "../../settings/setting.ts";
import { each, zero, type Vec2 } from "../../algebra/vec2.ts";
import { m, rate, t, v } from "../commonQuantities.ts";
import { beta1, beta2, eps, stepSize, weight_decay } from "../sharedParams.ts";
import { unbias } from "./unbias.ts";
import { decayed, decayLines } from "../weightDecay.ts";

const momentum_decay: NumberParam = {
  label: "momentum decay",
  symbol: "ψ",
  min: 0,
  max: 1,
  fallback: 0.004,
  kind: "number",
  scale: "linear",
};
const lr = stepSize({ times: 0.01, of: "span" });
const params = { lr, beta1, beta2, eps: eps(1e-8), momentum_decay, weight_decay };

interface State extends OptimizerState {
  readonly t: number;
  readonly m: Vec2;
  readonly v: Vec2;
  /** Product of the momenta μ₁ … μₜ. */
  readonly P: number;
}

/** NAdam (Dozat 2016) as PyTorch 2 has it: μₜ = β₁ (1 − ½ · 0.96^(tψ)) weighs the gradient, and the next μ the momentum. */
const nadam = ({ lr: alpha, beta1: b1, beta2: b2, ...more }: Params<typeof params>): Optimizer<State> => {
  const { eps: epsilon, momentum_decay: psi, weight_decay: decay } = more;
  const unbias2 = unbias(b2);
  const muOf = (step: number) => b1 * (1 - 0.5 * 0.96 ** (step * psi));
  return {
    init: (start) => ({ at: start, t: 0, m: zero, v: zero, P: 1 }),
    step: (state, oracle) => {
      const steps = state.t + 1;
      const g = decayed(oracle(state.at).gradient, state.at, decay);
      const mean = each(state.m, g, (mi, gi) => b1 * mi + (1 - b1) * gi);
      const squares = each(state.v, g, (vi, gi) => b2 * vi + (1 - b2) * gi ** 2);
      const [mu, ahead] = [muOf(steps), muOf(steps + 1)];
      const P = state.P * mu;
      const direction = each(g, mean, (gi, mi) => ((1 - mu) * gi) / (1 - P) + (ahead * mi) / (1 - P * ahead));
      const share = unbias2(steps);
      const move = each(direction, squares, (di, vi) => (alpha * di) / (Math.sqrt(vi / share) + epsilon));
      return { at: each(state.at, move, (xi, by) => xi - by), t: steps, m: mean, v: squares, P };
    },
    stepSize: () => alpha,
  };
};

export const nadamEntry = optimizerEntry({
  label: "NAdam",
  formula: "θ ← θ − α ((1 − μₜ) g / (1 − Πμ) + μₜ₊₁ m / (1 − Πμ μₜ₊₁)) / (√v̂ + ε)",
  source: "Dozat 2016; torch.optim.NAdam",
  order: 1,
  torch: { name: "NAdam" },
  params,
  quantities: {
    t,
    m,
    v,
    mu: { label: "this step's momentum", symbol: "μ" },
    ahead: { label: "the next step's momentum", symbol: "μ′" },
    P: { label: "product of the momenta", symbol: "Π" },
    rate,
  },
  rule: ({ weight_decay: decay }) => [
    ...decayLines(decay),
    "t = t + 1",
    "m = beta1 * m + (1 - beta1) * g",
    "v = beta2 * v + (1 - beta2) * g^2",
    "mu = beta1 * (1 - 0.5 * 0.96^(t * momentum_decay))",
    "ahead = beta1 * (1 - 0.5 * 0.96^((t + 1) * momentum_decay))",
    "P = P * mu",
    "rate = lr / (sqrt(v / (1 - beta2^t)) + eps)",
    "theta = theta - rate * ((1 - mu) * g / (1 - P) + ahead * m / (1 - P * ahead))",
  ],
  make: nadam,
});
