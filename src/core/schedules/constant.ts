import { scheduleEntry } from "./schedule.ts";
import { factor, steps } from "./sharedParams.ts";

/** Lower by a factor at first, then the optimizer's own. PyTorch's factor is 1/3; here 1 leaves the step size as it is. */
export const constantEntry = scheduleEntry({
  label: "constant",
  formula: "α · f for the first n steps, then α",
  source: "torch.optim.lr_scheduler.ConstantLR",
  torch: "ConstantLR",
  params: { factor: factor("factor", "f", 1), total_iters: { ...steps("steps", "n", 1), fallback: 5 } },
  make:
    ({ factor: f, total_iters }) =>
    (k, lr) => ({ lr: k < total_iters ? lr * f : lr }),
});
