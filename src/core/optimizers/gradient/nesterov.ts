import { optimizerEntry, type Optimizer, type OptimizerState } from "../optimizer.ts";
import type { Params } from "../../settings/setting.ts";
import { add, scale, sub, zero, type Vec2 } from "../../algebra/vec2.ts";
import { b } from "../commonQuantities.ts";
import { momentum, stepSize, weight_decay } from "../sharedParams.ts";
import { curvatureWords, decayed, decayLines } from "../weightDecay.ts";

// In the long run a step is α / (1 − μ) times the gradient: twice that of plain descent.
const params = { lr: stepSize({ times: 0.2, of: "stepSize" }), momentum: momentum(0.9), weight_decay };

interface State extends OptimizerState {
  readonly b: Vec2;
}

/**
 * Nesterov's momentum (1983) as PyTorch's `SGD` has it: b ← μ b + g, θ ← θ − α (g + μ b). The gradient is taken at θ
 * itself: θ stands for the point that Nesterov looks ahead to. PyTorch's default for μ is 0; here it is 0.9.
 */
const nesterov = ({ lr, momentum: mu, weight_decay: decay }: Params<typeof params>): Optimizer<State> => ({
  init: (start) => ({ at: start, b: zero }),
  step: ({ at, b: before }, oracle) => {
    const g = decayed(oracle(at).gradient, at, decay);
    const next = add(scale(before, mu), g);
    return { at: sub(at, scale(add(g, scale(next, mu)), lr)), b: next };
  },
  stepSize: () => lr,
});

export const nesterovEntry = optimizerEntry({
  label: "Nesterov momentum",
  formula: "b ← μ b + ∇f(θ), θ ← θ − α (∇f(θ) + μ b)",
  source: "Nesterov 1983, Sutskever et al. 2013; torch.optim.SGD with nesterov",
  order: 1,
  torch: { name: "SGD", fixed: "nesterov=True" },
  params,
  quantities: { b },
  rule: ({ weight_decay: decay }) => [
    ...decayLines(decay),
    "b = momentum * b + g",
    "theta = theta - lr * (g + momentum * b)",
  ],
  stability: {
    words: ({ weight_decay: decay }) => `2(1 + μ)/((1 + 2μ) ${curvatureWords(decay)})`,
    bound: (curvature, { momentum: mu, weight_decay: decay }) => (2 * (1 + mu)) / ((1 + 2 * mu) * (curvature + decay)),
  },
  make: nesterov,
});
