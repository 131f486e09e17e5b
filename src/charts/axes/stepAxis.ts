import { formatCount } from "../../core/format.ts";
import type { Axis } from "./axis.ts";
import { evenTicks } from "./evenTicks.ts";

/** Whole steps, or what else is counted, from 0 to the last (≥ 1). */
export const stepAxis = (last: number, title = "step"): Axis => ({
  title,
  place: (step) => step / last,
  ticks: (most) =>
    evenTicks([0, last], most, 1).values.map((value) => ({ place: value / last, label: formatCount(value) })),
});
