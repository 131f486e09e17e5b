import type { NumberParam, ParamSpec, Share } from "../settings/setting.ts";

// Parameters that several optimizers have, by PyTorch's names.

/**
 * The step size α. PyTorch's own defaults suit networks of many parameters; here each method takes a share of what the
 * surface knows, with which a picture shows something at once.
 */
export const stepSize = (fallback: Share): NumberParam => ({
  label: "step size",
  symbol: "α",
  min: 1e-5,
  max: 10,
  fallback,
  kind: "number",
  scale: "log",
  isOpen: true,
  note: "PyTorch has one default for all problems; here it suits the surface",
});

export const weight_decay: NumberParam = {
  label: "weight decay",
  symbol: "λ",
  min: 0,
  max: 1,
  fallback: 0,
  kind: "number",
  scale: "linear",
};

export const beta1: NumberParam = {
  label: "mean",
  symbol: "β₁",
  min: 0,
  max: 0.999,
  fallback: 0.9,
  kind: "number",
  scale: "linear",
};

export const beta2: NumberParam = {
  label: "squares",
  symbol: "β₂",
  min: 0,
  max: 0.9999,
  fallback: 0.999,
  kind: "number",
  scale: "linear",
};

/** Keeps a division finite. */
export const eps = (fallback: number): NumberParam => ({
  label: "epsilon",
  symbol: "ε",
  min: 1e-12,
  max: 1,
  fallback,
  kind: "number",
  scale: "log",
  isOpen: true,
});

export const momentum = (fallback: number): NumberParam => ({
  label: "momentum",
  symbol: "μ",
  min: 0,
  max: 0.999,
  fallback,
  kind: "number",
  scale: "linear",
});

export const flag = (label: string, symbol: string): ParamSpec => ({
  label,
  symbol,
  kind: "flag",
  fallback: 0,
});

const positive = { kind: "number", min: 1e-5, max: 10, isOpen: true, scale: "log" } as const;

/** Of methods that know how far to go: 1 goes there. */
export const relaxation: NumberParam = { label: "step size", symbol: "α", ...positive, fallback: 1 };

/** Of methods that search along a line. */
export const firstTrial: NumberParam = { label: "first trial", symbol: "α₀", ...positive, fallback: 1 };

export const c1: NumberParam = {
  label: "wanted decrease",
  symbol: "c₁",
  min: 1e-6,
  max: 0.5,
  fallback: 1e-4,
  kind: "number",
  scale: "log",
  isOpen: true,
};

export const c2 = (fallback: number): NumberParam => ({
  label: "wanted flatness",
  symbol: "c₂",
  min: 0.01,
  max: 0.999,
  fallback,
  kind: "number",
  scale: "linear",
});

/** Of backtracking. */
export const shrink: NumberParam = {
  label: "shrink factor",
  symbol: "ρ",
  min: 0.1,
  max: 0.9,
  fallback: 0.5,
  kind: "number",
  scale: "linear",
};
