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
  label: "memory of gradients",
  symbol: "β₁",
  min: 0,
  max: 0.999,
  fallback: 0.9,
  scale: "linear",
};

export const beta2: ParamSpec = {
  label: "memory of squares",
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
