import type { ParamSpec, Share } from "../params.ts";

// Parameters that several schedules have, by PyTorch's names.

const most = 100_000;

/** So many steps; left to itself, a share of the run's. */
export const steps = (label: string, symbol: string, times: number): ParamSpec => ({
  label,
  symbol,
  min: 1,
  max: most,
  fallback: { times, of: "steps" },
  scale: "log",
  kind: "whole",
});

export const eta_min: ParamSpec = {
  label: "lowest step size",
  symbol: "ηmin",
  min: 0,
  max: 1,
  fallback: 0,
  scale: "linear",
};

export const rate = (label: string, symbol: string, fallback: Share): ParamSpec => ({
  label,
  symbol,
  min: 1e-6,
  max: 10,
  fallback,
  scale: "log",
});

export const factor = (label: string, symbol: string, fallback: number, min = 0, max = 1): ParamSpec => ({
  label,
  symbol,
  min,
  max,
  fallback,
  scale: "linear",
});

/** A schedule that cycles its step size may cycle the momentum against it. */
export const cycle_momentum: ParamSpec = { ...factor("cycle the momentum", "c", 1), kind: "flag" };
