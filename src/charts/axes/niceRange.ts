import { roundStep } from "../../core/stability/roundStep.ts";

export type Range = readonly [low: number, high: number];

const tiny = 1e-290; // what is smaller counts as zero: the numbers below are too sparse for ticks

/**
 * A range around [min, max] whose ends are round and leave some air around the extremes. It reaches to zero where that
 * is near, and does not cross it where the values do not; values that differ by rounding alone count as equal.
 */
export function niceRange(min: number, max: number): Range {
  const span = max - min;
  const size = Math.max(Math.abs(min), Math.abs(max));
  if (size <= tiny) return [0, 1];
  if (span <= Math.max(1e-12 * size, tiny)) return niceRange(min - size / 2, max + size / 2);
  const step = roundStep(span / 10);
  const air = 0.04 * span;
  const near = span / 3;
  return [
    min >= 0 && min <= near ? 0 : Math.floor((min - air) / step) * step,
    max <= 0 && max >= -near ? 0 : Math.ceil((max + air) / step) * step,
  ];
}
