import { cosineEntry } from "./cosine.ts";
import { linearEntry } from "./linear.ts";
import { scheduleEntry } from "./schedule.ts";
import { eta_min, factor, steps } from "./sharedParams.ts";

/** A warm-up, and half a cosine down after it: what most networks are trained with. */
export const warmUpCosineEntry = scheduleEntry({
  label: "warm-up, then cosine",
  formula: "α (a + (1 − a) k / n) for k < n, then ηmin + (α − ηmin)(1 + cos(π(k − n) / T)) / 2",
  source: "torch.optim.lr_scheduler.SequentialLR of LinearLR and CosineAnnealingLR",
  torch: ({ start_factor, warmup, T_max, eta_min: lowest }) =>
    `SequentialLR(optimizer, [torch.optim.lr_scheduler.LinearLR(optimizer, start_factor=${start_factor}, total_iters=${warmup}), ` +
    `torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=${T_max}, eta_min=${lowest})], milestones=[${warmup}])`,
  params: {
    start_factor: factor("factor at first", "a", 0.05, 0.001),
    warmup: steps("steps of the warm-up", "n", 0.1),
    T_max: steps("steps down", "T", 0.9),
    eta_min,
  },
  make: ({ start_factor, warmup, T_max, eta_min: lowest }) => {
    const rising = linearEntry.make({ start_factor, end_factor: 1, total_iters: warmup });
    const falling = cosineEntry.make({ T_max, eta_min: lowest });
    return (k, lr) => (k < warmup ? rising(k, lr) : falling(k - warmup, lr));
  },
});
