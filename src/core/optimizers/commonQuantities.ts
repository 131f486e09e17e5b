import type { Quantity } from "./optimizer.ts";

// What the rules of several optimizers calculate.

export const t: Quantity = { label: "steps", symbol: "t" };
export const m: Quantity = { label: "mean of the gradients", symbol: "m", heading: "uphill" };
export const v: Quantity = { label: "mean of their squares", symbol: "v" };
export const b: Quantity = { label: "momentum", symbol: "b", heading: "uphill" };
/** What an adaptive method multiplies each component by. */
export const rate: Quantity = { label: "effective step size per axis", symbol: "η" };
export const p: Quantity = { label: "direction", symbol: "p", heading: "ahead" };
export const alpha: Quantity = { label: "step size found on the line", symbol: "α", isFound: true };
