import { scheduleEntry } from "./schedule.ts";
import { factor, steps } from "./sharedParams.ts";

/** A warm-up, or a straight way down. */
export const linearEntry = scheduleEntry({
  label: "linear",
  formula: "α · (a + (b − a) min(k, n) / n)",
  source: "torch.optim.lr_scheduler.LinearLR",
  torch: "LinearLR",
  params: {
    start_factor: factor("factor at first", "a", 1 / 3),
    end_factor: factor("factor at the end", "b", 1),
    total_iters: steps("steps between them", "n", 0.1),
  },
  make:
    ({ start_factor: a, end_factor: b, total_iters: n }) =>
    (k, lr) => ({ lr: lr * (a + ((b - a) * Math.min(k, n)) / n) }),
});
