import { roundStep } from "../../core/stability/roundStep.ts";
import type { Plot } from "./plot.ts";

/** A round value and the height, 0 to 1, at which it is drawn. */
export interface HeightTick {
  readonly value: number;
  readonly height: number;
}

/** What rounding may take from a gap, or from a tick at the very end. */
const slack = 1e-9;

/**
 * Round values up the height axis, at least a gap (share of the height) apart: multiples of 1, 2 or 5 × 10ⁿ, and under
 * the logarithmic scales these numbers themselves, where the range has room for two of them.
 */
export function heightTicks({ range: [low, high], scale, scaleId }: Plot, gap: number): readonly HeightTick[] {
  if (!(high > low)) return [{ value: low, height: 0 }];
  const spaced = (values: readonly number[]) => {
    const kept: HeightTick[] = [];
    for (const value of values) {
      const height = scale.height(value);
      if (kept.every((tick) => Math.abs(tick.height - height) >= gap - slack)) kept.push({ value, height });
    }
    return kept.toSorted((a, b) => a.value - b.value);
  };
  const evens = spaced(evenly(low, high, gap));
  if (scaleId === "linear") return evens;
  // A range that is narrow for its size holds few numbers of one digit, and a logarithm pushes even ones together.
  const ticks = [spaced(decades(low, high)), evens, spaced(evenly(low, high, gap / 10))];
  return ticks.find(({ length }) => length >= 2) ?? evens;
}

function evenly(low: number, high: number, gap: number): number[] {
  const step = roundStep((high - low) * gap);
  const first = Math.ceil(low / step - slack);
  const count = Math.floor(high / step + slack) - first + 1;
  return Array.from({ length: count }, (_, i) => (first + i) * step);
}

/** The one of 1, 2, 5 × 10ⁿ that is nearest in ratio. */
export function nearestRoundStep(wanted: number): number {
  const above = roundStep(wanted);
  const below = roundStep(above / 2.6);
  return wanted / below < above / wanted ? below : above;
}

/** Round values of every size in the range, the roundest first: 0, then 10ⁿ, then 5 and 2 × 10ⁿ. */
function decades(low: number, high: number): number[] {
  const most = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high))));
  const exponents = Array.from({ length: 16 }, (_, i) => most - i);
  const sized = [1, 5, 2].flatMap((digit) => exponents.flatMap((n) => [digit * 10 ** n, -digit * 10 ** n]));
  return [0, ...sized].filter((value) => value >= low && value <= high);
}
