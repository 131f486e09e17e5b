import type { Range } from "./niceRange.ts";
import { roundStep } from "../../core/stability/roundStep.ts";

/** The finest multiples of 1, 2 or 5 × 10ⁿ in a range that are at most so many, and at least so far apart. */
export function evenTicks([low, high]: Range, most: number, leastStep = 0) {
  const slack = 1e-9; // of a step: an end that is a tick but for rounding counts
  const first = (step: number) => Math.ceil(low / step - slack);
  const last = (step: number) => Math.floor(high / step + slack);
  let step = Math.max(leastStep, roundStep((high - low) / most));
  while (last(step) - first(step) >= most) step = roundStep(1.5 * step);
  const values = Array.from({ length: last(step) - first(step) + 1 }, (_, i) =>
    Number(((first(step) + i) * step).toPrecision(15)),
  );
  return { step, values };
}
