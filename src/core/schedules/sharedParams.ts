import type { NumberParam, ParamSpec, Share } from "../settings/setting.ts";

// Parameters that several schedules have, by PyTorch's names.

const most = 100_000;

/** So many steps; left to itself, a share of the run's. */
export const steps = (label: string, symbol: string, times: number): ParamSpec => ({
  label,
  symbol,
  min: 1,
  max: most,
  fallback: { times, of: "steps" },
  kind: "number",
  scale: "log",
  whole: true,
});

export const eta_min: NumberParam = {
  label: "lowest step size",
  symbol: "ηmin",
  min: 0,
  max: 1,
  fallback: 0,
  kind: "number",
  scale: "linear",
};

export const rate = (label: string, symbol: string, fallback: Share): NumberParam => ({
  label,
  symbol,
  min: 1e-6,
  max: 10,
  fallback,
  kind: "number",
  scale: "log",
  isOpen: true,
});

export const factor = (label: string, symbol: string, fallback: number, min = 0, max = 1): NumberParam => ({
  label,
  symbol,
  min,
  max,
  fallback,
  kind: "number",
  scale: "linear",
});

/** A schedule that cycles its step size may cycle the momentum against it. */
export const cycle_momentum: ParamSpec = { label: "cycle the momentum", symbol: "c", kind: "flag", fallback: 1 };
