import { scheduleEntry } from "./schedule.ts";
import { steps } from "./sharedParams.ts";

/** The step size of a proof of convergence under noise. Not in PyTorch; Vaswani et al. also rise to it linearly. */
export const inverseSqrtEntry = scheduleEntry({
  label: "inverse square root",
  formula: "α · √(w / max(k, w))",
  source: "Robbins & Monro 1951; Vaswani et al. 2017, without the rise",
  params: { warmup_steps: steps("steps before it falls", "w", 0.05) },
  make:
    ({ warmup_steps: w }) =>
    (k, lr) => ({ lr: lr * Math.sqrt(w / Math.max(k, w)) }),
});
