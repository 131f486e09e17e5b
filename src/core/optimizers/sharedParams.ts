import type { ParamSpec, Share } from "../params.ts";

// Parameters that several optimizers have, by PyTorch's names.

/**
 * The step size α. PyTorch's own defaults suit networks of many parameters; here each method takes a share of what the
 * surface knows, with which a picture shows something at once.
 */
export const stepSize = (fallback: Share): ParamSpec => ({
  label: "step size",
  symbol: "α",
  min: 1e-5,
  max: 10,
  fallback,
  scale: "log",
  note: "PyTorch has one default for all problems; here it suits the surface",
});

export const weight_decay: ParamSpec = {
  label: "weight decay",
  symbol: "λ",
  min: 0,
  max: 1,
  fallback: 0,
  scale: "linear",
};

export const beta1: ParamSpec = {
  label: "mean",
  symbol: "β₁",
  min: 0,
  max: 0.999,
  fallback: 0.9,
  scale: "linear",
};

export const beta2: ParamSpec = {
  label: "squares",
  symbol: "β₂",
  min: 0,
  max: 0.9999,
  fallback: 0.999,
  scale: "linear",
};

/** Keeps a division finite. */
export const eps = (fallback: number): ParamSpec => ({
  label: "epsilon",
  symbol: "ε",
  min: 1e-12,
  max: 1,
  fallback,
  scale: "log",
});

export const momentum = (fallback: number): ParamSpec => ({
  label: "momentum",
  symbol: "μ",
  min: 0,
  max: 0.999,
  fallback,
  scale: "linear",
});

export const flag = (label: string, symbol: string): ParamSpec => ({
  label,
  symbol,
  min: 0,
  max: 1,
  fallback: 0,
  scale: "linear",
  kind: "flag",
});

const positive: Pick<ParamSpec, "min" | "max" | "scale"> = { min: 1e-5, max: 10, scale: "log" };

/** Of methods that know how far to go: 1 goes there. */
export const relaxation: ParamSpec = { label: "step size", symbol: "α", ...positive, fallback: 1 };

/** Of methods that search along a line. */
export const firstTrial: ParamSpec = { label: "first trial", symbol: "α₀", ...positive, fallback: 1 };

export const c1: ParamSpec = {
  label: "wanted decrease",
  symbol: "c₁",
  min: 1e-6,
  max: 0.5,
  fallback: 1e-4,
  scale: "log",
};

export const c2 = (fallback: number): ParamSpec => ({
  label: "wanted flatness",
  symbol: "c₂",
  min: 0.01,
  max: 0.999,
  fallback,
  scale: "linear",
});

/** Of backtracking. */
export const shrink: ParamSpec = {
  label: "shrink factor",
  symbol: "ρ",
  min: 0.1,
  max: 0.9,
  fallback: 0.5,
  scale: "linear",
};
