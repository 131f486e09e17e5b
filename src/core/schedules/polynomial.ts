import { scheduleEntry } from "./schedule.ts";
import { factor, steps } from "./sharedParams.ts";

export const polynomialEntry = scheduleEntry({
  label: "polynomial",
  formula: "α · (1 − min(k, n) / n)^p",
  source: "torch.optim.lr_scheduler.PolynomialLR",
  torch: "PolynomialLR",
  params: { total_iters: steps("steps to 0", "n", 1), power: factor("power", "p", 1, 0, 10) },
  make:
    ({ total_iters: n, power }) =>
    (k, lr) => ({ lr: lr * (1 - Math.min(k, n) / n) ** power }),
});
