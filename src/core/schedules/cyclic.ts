import type { ParamSpec } from "../settings/setting.ts";
import { scheduleEntry } from "./schedule.ts";
import { cycle_momentum, factor, rate, steps } from "./sharedParams.ts";

const modes = ["triangular", "triangular2", "exp_range"] as const;
const mode: ParamSpec = { label: "mode", symbol: "m", kind: "variant", options: modes, fallback: 0 };

/** Up and down between two step sizes, for ever; the height of a cycle may halve from one to the next, or fade. */
export const cyclicEntry = scheduleEntry({
  label: "cyclic",
  formula: "αmin + (αmax − αmin) · a triangle that rises in n steps and falls in n′",
  source: "Smith 2017; torch.optim.lr_scheduler.CyclicLR",
  torch: "CyclicLR",
  params: {
    base_lr: rate("lowest step size", "αmin", { times: 0.1, of: "lr" }),
    max_lr: rate("highest step size", "αmax", { times: 1, of: "lr" }),
    step_size_up: steps("steps up", "n", 0.125),
    step_size_down: {
      ...factor("steps down", "n′", 0, 0, 100_000),
      whole: true,
      note: "0: as many as up",
    },
    mode,
    gamma: factor("factor per step in exp_range", "γ", 1),
    cycle_momentum,
    base_momentum: factor("lowest momentum", "μmin", 0.8),
    max_momentum: factor("highest momentum", "μmax", 0.9),
  },
  make: ({ base_lr, max_lr, step_size_up: up, step_size_down, base_momentum: low, max_momentum: high, ...more }) => {
    const length = up + (step_size_down || up);
    const top = up / length;
    const fade = (cycle: number, k: number) =>
      ({ triangular: 1, triangular2: 0.5 ** cycle, exp_range: more.gamma ** k })[modes[more.mode]!];
    return (k) => {
      const cycle = Math.floor(k / length);
      const share = k / length - cycle;
      const height = (share <= top ? share / top : (1 - share) / (1 - top)) * fade(cycle, k);
      return {
        lr: base_lr + (max_lr - base_lr) * height,
        ...(more.cycle_momentum && { momentum: high - (high - low) * height }),
      };
    };
  },
});
