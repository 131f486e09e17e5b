import { scheduleEntry } from "./schedule.ts";
import { factor } from "./sharedParams.ts";

export const exponentialEntry = scheduleEntry({
  label: "exponential",
  formula: "α · γᵏ",
  source: "torch.optim.lr_scheduler.ExponentialLR",
  torch: "ExponentialLR",
  params: { gamma: factor("factor per step", "γ", 0.99) },
  make:
    ({ gamma }) =>
    (k, lr) => ({ lr: lr * gamma ** k }),
});
