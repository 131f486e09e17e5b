import { scheduleEntry } from "./schedule.ts";
import { factor, steps } from "./sharedParams.ts";

export const stepEntry = scheduleEntry({
  label: "steps",
  formula: "α · γ^⌊k / n⌋",
  source: "torch.optim.lr_scheduler.StepLR",
  torch: "StepLR",
  params: { step_size: steps("steps between drops", "n", 0.25), gamma: factor("factor", "γ", 0.1) },
  make:
    ({ step_size, gamma }) =>
    (k, lr) => ({ lr: lr * gamma ** Math.floor(k / step_size) }),
});
