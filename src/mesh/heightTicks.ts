import type { Plot } from "./plot.ts";

/** A round value and the height, 0 to 1, at which it is drawn. */
export interface HeightTick {
  readonly value: number;
  readonly height: number;
}

/** Round values up the height axis, at least a gap (share of the height) apart; under a log scale 1, 2, 5 × 10ⁿ. */
export function heightTicks({ range: [low, high], scale, scaleId }: Plot, gap: number): readonly HeightTick[] {
  if (!(high > low)) return [{ value: low, height: 0 }];
  const kept: HeightTick[] = [];
  for (const value of scaleId === "linear" ? evenly(low, high, gap) : decades(low, high)) {
    const height = scale.height(value);
    if (kept.every((tick) => Math.abs(tick.height - height) >= gap)) kept.push({ value, height });
  }
  return kept.toSorted((a, b) => a.value - b.value);
}

function evenly(low: number, high: number, gap: number): number[] {
  const step = roundStep((high - low) * gap);
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return Array.from({ length: count }, (_, i) => (first + i) * step);
}

/** The smallest of 1, 2, 5 × 10ⁿ that is at least so large. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((digit) => digit * power >= least * (1 - 1e-9)) ?? 10) * power;
}

/** The one of 1, 2, 5 × 10ⁿ that is nearest in ratio. */
export function nearestRoundStep(wish: number): number {
  const above = roundStep(wish);
  const below = roundStep(above / 2.6);
  return wish / below < above / wish ? below : above;
}

/** Round values of every size in the range, the roundest first: 0, then 10ⁿ, then 5 and 2 × 10ⁿ. */
function decades(low: number, high: number): number[] {
  const most = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high))));
  const exponents = Array.from({ length: 16 }, (_, i) => most - i);
  const sized = [1, 5, 2].flatMap((digit) => exponents.flatMap((n) => [digit * 10 ** n, -digit * 10 ** n]));
  return [0, ...sized].filter((value) => value >= low && value <= high);
}
