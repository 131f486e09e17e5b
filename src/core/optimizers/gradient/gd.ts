import { optimizerEntry, type Optimizer } from "../optimizer.ts";
import type { Params } from "../../settings/setting.ts";
import { scale, sub } from "../../algebra/vec2.ts";
import { stepSize, weight_decay } from "../sharedParams.ts";
import { curvatureWords, decayed, decayLines } from "../weightDecay.ts";

const params = { lr: stepSize({ times: 1, of: "stepSize" }), weight_decay };

/** Gradient descent (Cauchy 1847), PyTorch's `SGD` without momentum: θ ← θ − α ∇f(θ). */
const gd = ({ lr, weight_decay: decay }: Params<typeof params>): Optimizer => ({
  init: (start) => ({ at: start }),
  step: ({ at }, oracle) => ({ at: sub(at, scale(decayed(oracle(at).gradient, at, decay), lr)) }),
  stepSize: () => lr,
});

export const gdEntry = optimizerEntry({
  label: "gradient descent",
  formula: "θ ← θ − α ∇f(θ)",
  source: "Cauchy 1847; torch.optim.SGD",
  order: 1,
  torch: { name: "SGD" },
  params,
  quantities: {},
  rule: ({ weight_decay: decay }) => [...decayLines(decay), "theta = theta - lr * g"],
  stability: {
    words: ({ weight_decay: decay }) => `2/${curvatureWords(decay)}`,
    bound: (curvature, { weight_decay: decay }) => 2 / (curvature + decay),
  },
  make: gd,
});
