import type { NumberParam, ParamSpec } from "../settings/setting.ts";
import { scheduleEntry } from "./schedule.ts";
import { cycle_momentum, factor, rate, steps } from "./sharedParams.ts";

const strategies = ["cos", "linear"] as const;
const anneal_strategy: ParamSpec = { label: "way", symbol: "s", kind: "variant", options: strategies, fallback: 0 };
const division = (label: string, symbol: string, fallback: number): NumberParam => ({
  label,
  symbol,
  kind: "number",
  min: 1,
  max: 1e6,
  isOpen: true,
  scale: "log",
  fallback,
});

/** From one number to another, by a share of the way. */
const ways = {
  cos: (from: number, to: number, share: number) => to + ((from - to) / 2) * (1 + Math.cos(Math.PI * share)),
  linear: (from: number, to: number, share: number) => from + (to - from) * share,
};

/** One rise to a large step size and one long way down, with the momentum going against it. After the last step it stays, where PyTorch throws. */
export const oneCycleEntry = scheduleEntry({
  label: "one cycle",
  formula: "up from αmax / 25 to αmax over 30 % of the steps, then down to αmax / 250,000",
  source: "Smith & Topin 2018; torch.optim.lr_scheduler.OneCycleLR",
  torch: "OneCycleLR",
  params: {
    max_lr: rate("highest step size", "αmax", { times: 1, of: "lr" }),
    total_steps: steps("steps", "n", 1),
    pct_start: factor("share of the rise", "p", 0.3),
    anneal_strategy,
    cycle_momentum,
    base_momentum: factor("lowest momentum", "μmin", 0.85),
    max_momentum: factor("highest momentum", "μmax", 0.95),
    div_factor: division("highest by first", "d", 25),
    final_div_factor: division("first by last", "D", 1e4),
    three_phase: { label: "three phases", symbol: "3", kind: "flag", fallback: 0 },
  },
  make: ({ max_lr: top, total_steps: n, pct_start: rise, base_momentum: low, max_momentum: high, ...more }) => {
    const way = ways[strategies[more.anneal_strategy]!];
    const first = top / more.div_factor;
    const last = first / more.final_div_factor;
    const up = { end: rise * n - 1, lr: [first, top], momentum: [high, low] } as const;
    const phases = more.three_phase
      ? [
          up,
          { end: 2 * rise * n - 2, lr: [top, first], momentum: [low, high] } as const,
          { end: n - 1, lr: [first, last], momentum: [high, high] } as const,
        ]
      : [up, { end: n - 1, lr: [top, last], momentum: [low, high] } as const];
    return (k) => {
      const found = phases.findIndex(({ end }) => k <= end);
      const index = found < 0 ? phases.length - 1 : found;
      const { end, lr, momentum } = phases[index]!;
      const begin = index === 0 ? 0 : phases[index - 1]!.end;
      const share = end > begin ? Math.min(1, (k - begin) / (end - begin)) : 1;
      return { lr: way(...lr, share), ...(more.cycle_momentum && { momentum: way(...momentum, share) }) };
    };
  },
});
