import { optimizerEntry, type Optimizer, type OptimizerState } from "../optimizer.ts";
import type { NumberParam, Params } from "../../settings/setting.ts";
import { each, zero, type Vec2 } from "../../algebra/vec2.ts";
import { b, rate, v } from "../commonQuantities.ts";
import { eps, flag, momentum, stepSize, weight_decay } from "../sharedParams.ts";
import { decayed, decayLines } from "../weightDecay.ts";

const alpha: NumberParam = {
  label: "memory of squares",
  symbol: "ρ",
  min: 0,
  max: 0.9999,
  fallback: 0.99,
  kind: "number",
  scale: "linear",
  note: "PyTorch calls it alpha",
};
const params = {
  lr: stepSize({ times: 0.002, of: "span" }),
  alpha,
  eps: eps(1e-8),
  momentum: momentum(0),
  centered: flag("centred", "c"),
  weight_decay,
};

interface State extends OptimizerState {
  readonly v: Vec2;
  /** Mean of the gradients, where centred. */
  readonly a: Vec2;
  readonly b: Vec2;
}

/**
 * RMSProp (Tieleman & Hinton 2012) as PyTorch has it: ε is added outside the root, and v starts at 0 without a
 * correction, so that the first step is 1 / √(1 − ρ) times as long as later ones. A variance that rounding takes below 0
 * counts as 0, where PyTorch gets NaN.
 */
const rmsprop = ({ lr, alpha: rho, ...more }: Params<typeof params>): Optimizer<State> => {
  const { eps: epsilon, momentum: mu, centered, weight_decay: decay } = more;
  return {
    init: (start) => ({ at: start, v: zero, a: zero, b: zero }),
    step: (state, oracle) => {
      const g = decayed(oracle(state.at).gradient, state.at, decay);
      const squares = each(state.v, g, (vi, gi) => rho * vi + (1 - rho) * gi ** 2);
      const a = centered ? each(state.a, g, (ai, gi) => rho * ai + (1 - rho) * gi) : zero;
      const spread = each(squares, a, (vi, ai) => Math.sqrt(Math.max(vi - ai ** 2, 0)) + epsilon);
      const scaled = each(g, spread, (gi, si) => gi / si);
      const next = each(state.b, scaled, (bi, di) => mu * bi + di);
      return { at: each(state.at, next, (xi, bi) => xi - lr * bi), v: squares, a, b: next };
    },
    stepSize: () => lr,
  };
};

export const rmspropEntry = optimizerEntry({
  label: "RMSProp",
  formula: "v ← ρ v + (1 − ρ) g², θ ← θ − α g / (√v + ε)",
  source: "Tieleman & Hinton 2012; torch.optim.RMSprop",
  order: 1,
  torch: { name: "RMSprop" },
  params,
  quantities: { v, a: { label: "mean of the gradients", symbol: "a" }, rate, b },
  rule: ({ momentum: mu, centered, weight_decay: decay }) => [
    ...decayLines(decay),
    "v = alpha * v + (1 - alpha) * g^2",
    ...(centered ? ["a = alpha * a + (1 - alpha) * g"] : []),
    `rate = lr / (sqrt(${centered ? "max(v - a^2, 0)" : "v"}) + eps)`,
    ...(mu === 0 ? ["theta = theta - rate * g"] : ["b = momentum * b + rate / lr * g", "theta = theta - lr * b"]),
  ],
  make: rmsprop,
});
