import type { Axis } from "./axis.ts";
import { linearAxis } from "./linearAxis.ts";
import { logAxis } from "./logAxis.ts";
import { niceRange } from "./niceRange.ts";

/** The value axis of the loss chart: its numbers are the values less `base`. */
export interface LossAxis extends Axis {
  readonly base: number;
}

/** The values of one run, all finite. */
export interface LossValues {
  readonly values: ArrayLike<number>;
  readonly diverged: boolean;
}

/**
 * An even axis over the values. Runs that diverged leave it through the top, so that the others stay readable; where
 * all diverged, it holds them.
 */
export function linearLoss(label: string, runs: readonly LossValues[]): LossAxis {
  const calm = runs.filter(({ diverged }) => !diverged);
  const [lowest, highest] = extremes(calm.length > 0 ? calm : runs);
  return { base: 0, ...linearAxis(label, niceRange(lowest, highest)) };
}

/**
 * A logarithmic axis of the values above the known minimum, or above the lowest value reached where that is lower or
 * no minimum is known. What is above it by rounding alone lies at the axis's low end. `null` where no value is above it.
 */
export function logLoss(label: string, runs: readonly LossValues[], minimum: number | null): LossAxis | null {
  const [lowest, highest] = extremes(runs);
  const known = minimum !== null && lowest >= minimum - roundingOf(minimum);
  const base = known ? Math.min(minimum, lowest) : lowest;
  const rounding = roundingOf(base);
  let least = Infinity;
  for (const { values } of runs) {
    for (let step = 0; step < values.length; step++) {
      const above = values[step]! - base;
      if (above > rounding && above < least) least = above;
    }
  }
  if (least === Infinity) return null;
  const [low, high] = [Math.log10(least), Math.log10(highest - base)];
  const air = Math.max(0.04 * (high - low), (1 - (high - low)) / 2); // at least a decade is shown
  const axis = logAxis(`${label} − ${known ? "minimum" : "lowest reached"}`, low - air, high + air);
  return { ...axis, base, place: (value) => axis.place(value - base) };
}

/** Whether values span so much that only a logarithm shows them: above the known minimum, or themselves where all are above 0. */
export function spansDecades(runs: readonly LossValues[], minimum: number | null): boolean {
  const calm = runs.filter(({ diverged }) => !diverged);
  if (calm.length === 0) return false;
  const [lowest, highest] = extremes(calm);
  const base = minimum !== null && lowest >= minimum - roundingOf(minimum) ? Math.min(minimum, lowest) : 0;
  return lowest >= base && highest - base > manyTimes * Math.max(lowest - base, roundingOf(base));
}

/** Two decades. */
const manyTimes = 100;

/** Differences from a value below this may be rounding. */
export const roundingOf = (value: number) => 4 * Number.EPSILON * Math.abs(value);

function extremes(runs: readonly LossValues[]): [lowest: number, highest: number] {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const { values } of runs) {
    for (let step = 0; step < values.length; step++) {
      lowest = Math.min(lowest, values[step]!);
      highest = Math.max(highest, values[step]!);
    }
  }
  return lowest <= highest ? [lowest, highest] : [0, 1];
}
