import { optimizerEntry, type Optimizer, type OptimizerState } from "../optimizer.ts";
import type { NumberParam, Params } from "../../settings/setting.ts";
import { add, scale, sub, zero, type Vec2 } from "../../algebra/vec2.ts";
import { b, t } from "../commonQuantities.ts";
import { momentum, stepSize, weight_decay } from "../sharedParams.ts";
import { curvatureWords, decayed, decayLines } from "../weightDecay.ts";

const dampening: NumberParam = {
  label: "dampening",
  symbol: "τ",
  min: 0,
  max: 1,
  fallback: 0,
  kind: "number",
  scale: "linear",
};
// In the long run a step is α / (1 − μ) times the gradient: twice that of plain descent.
const params = { lr: stepSize({ times: 0.2, of: "stepSize" }), momentum: momentum(0.9), dampening, weight_decay };

interface State extends OptimizerState {
  readonly t: number;
  readonly b: Vec2;
}

/**
 * Gradient descent with momentum (Polyak 1964) as PyTorch's `SGD` has it: b ← μ b + (1 − τ) g, θ ← θ − α b. The step size
 * stands outside the sum, so it may change from step to step, and the first step is not dampened. PyTorch's default for μ
 * is 0; here it is 0.9.
 */
const descent = ({
  lr,
  momentum: mu,
  dampening: tau,
  weight_decay: decay,
}: Params<typeof params>): Optimizer<State> => ({
  init: (start) => ({ at: start, t: 0, b: zero }),
  step: (state, oracle) => {
    const { at, t: before } = state;
    const g = decayed(oracle(at).gradient, at, decay);
    const isPlain = before === 0 || mu === 0; // PyTorch: without momentum nothing is dampened
    const next = isPlain ? g : add(scale(state.b, mu), scale(g, 1 - tau));
    return { at: sub(at, scale(next, lr)), t: before + 1, b: next };
  },
  stepSize: () => lr,
});

export const momentumEntry = optimizerEntry({
  label: "momentum",
  formula: "b ← μ b + (1 − τ) ∇f(θ), θ ← θ − α b",
  source: "Polyak 1964; torch.optim.SGD with momentum",
  order: 1,
  torch: { name: "SGD" },
  params,
  quantities: { t, b },
  rule: ({ momentum: mu, weight_decay: decay }) => [
    "t = t + 1",
    ...decayLines(decay),
    mu === 0 ? "b = g" : "b = where(t > 1, momentum * b + (1 - dampening) * g, g)",
    "theta = theta - lr * b",
  ],
  stability: {
    words: ({ dampening: tau, weight_decay: decay }) =>
      `2(1 + μ)/${tau === 0 ? curvatureWords(decay) : `((1 − τ) ${curvatureWords(decay)})`}`,
    bound: (curvature, { momentum: mu, dampening: tau, weight_decay: decay }) =>
      (2 * (1 + mu)) / ((mu === 0 ? 1 : 1 - tau) * (curvature + decay)),
  },
  make: descent,
});
