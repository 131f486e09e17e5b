import type { Optimizer, OptimizerEntry } from "../optimizer.ts";
import { scale, sub } from "../vec2.ts";

/** Gradient descent (Cauchy 1847), PyTorch's `SGD` without momentum: x ← x − α ∇f(x). */
const gd = ({ lr }: { lr: number }): Optimizer => ({
  init: (start) => ({ at: start }),
  step: ({ at }, oracle) => ({ at: sub(at, scale(oracle(at).gradient, lr)) }),
  stepSize: () => lr,
});

export const gdEntry = {
  label: "gradient descent",
  formula: "x ← x − α ∇f(x)",
  source: "Cauchy 1847; torch.optim.SGD",
  params: { lr: { label: "step size", symbol: "α", min: 1e-5, max: 10, fallback: null, scale: "log" } },
  make: ({ lr }) => gd({ lr: lr! }),
} satisfies OptimizerEntry;
