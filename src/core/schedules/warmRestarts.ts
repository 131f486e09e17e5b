import { scheduleEntry } from "./schedule.ts";
import { eta_min, steps } from "./sharedParams.ts";

/** Cosines one after another, each T_mult times as long as the one before. */
export const warmRestartsEntry = scheduleEntry({
  label: "warm restarts",
  formula: "ηmin + (α − ηmin)(1 + cos(πk′ / T′)) / 2, k′ steps after the last restart, T′ steps to the next",
  source: "Loshchilov & Hutter 2017; torch.optim.lr_scheduler.CosineAnnealingWarmRestarts",
  torch: "CosineAnnealingWarmRestarts",
  params: {
    T_0: steps("steps to the first restart", "T₀", 0.25),
    T_mult: {
      label: "growth",
      symbol: "m",
      min: 1,
      max: 10,
      fallback: 1,
      kind: "number",
      scale: "linear",
      whole: true,
    },
    eta_min,
  },
  make:
    ({ T_0, T_mult, eta_min: lowest }) =>
    (k, lr) => {
      let [since, length] = T_mult === 1 ? [k % T_0, T_0] : [k, T_0];
      while (since >= length) {
        since -= length;
        length *= T_mult;
      }
      return { lr: lowest + ((lr - lowest) * (1 + Math.cos((Math.PI * since) / length))) / 2 };
    },
});
