import { scheduleEntry } from "./schedule.ts";
import { factor, steps } from "./sharedParams.ts";

/** Drops at three steps of one's choice; two at the same step are one that drops twice. */
export const multiStepEntry = scheduleEntry({
  label: "milestones",
  formula: "α · γ^(milestones ≤ k)",
  source: "torch.optim.lr_scheduler.MultiStepLR",
  torch: ({ milestone_1, milestone_2, milestone_3, gamma }) =>
    `MultiStepLR(optimizer, milestones=[${[milestone_1, milestone_2, milestone_3].join(", ")}], gamma=${gamma})`,
  params: {
    milestone_1: steps("first drop", "n₁", 0.5),
    milestone_2: steps("second drop", "n₂", 0.75),
    milestone_3: steps("third drop", "n₃", 0.9),
    gamma: factor("factor", "γ", 0.1),
  },
  make:
    ({ milestone_1, milestone_2, milestone_3, gamma }) =>
    (k, lr) => ({ lr: lr * gamma ** [milestone_1, milestone_2, milestone_3].filter((step) => step <= k).length }),
});
