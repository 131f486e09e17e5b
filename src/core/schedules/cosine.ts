import { scheduleEntry } from "./schedule.ts";
import { eta_min, steps } from "./sharedParams.ts";

/** From the optimizer's step size down to the lowest in T steps, along half a cosine; then up again, as in PyTorch. */
export const cosineEntry = scheduleEntry({
  label: "cosine",
  formula: "ηmin + (α − ηmin)(1 + cos(πk / T)) / 2",
  source: "Loshchilov & Hutter 2017; torch.optim.lr_scheduler.CosineAnnealingLR",
  torch: "CosineAnnealingLR",
  params: { T_max: steps("steps down", "T", 1), eta_min },
  make:
    ({ T_max, eta_min: lowest }) =>
    (k, lr) => ({ lr: lowest + ((lr - lowest) * (1 + Math.cos((Math.PI * k) / T_max))) / 2 }),
});
