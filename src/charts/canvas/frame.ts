import { fontSizes } from "../../shot/settings/palette.ts";
import type { Axis, Tick } from "../axes/axis.ts";

/** Where everything around the plotting area goes, in CSS pixels. */
export interface Frame {
  /** Between the canvas's edges and the plotting area. */
  readonly padding: readonly [top: number, right: number, bottom: number, left: number];
  /** `middle` is where the label's middle is, from the canvas's left edge. */
  readonly xTicks: readonly (Tick & { readonly middle: number })[];
  readonly yTicks: readonly Tick[];
}

const lineHeight = fontSizes.small + 4;
/** Heights of the rows of the value axis's title, of the x ticks' labels and of the x axis's title. */
export const rows = { top: lineHeight + 8, ticks: lineHeight + 4, title: lineHeight } as const;
/** Between the canvas's edges and what is drawn; between a y tick's label and the plotting area. */
export const gaps = { edge: 6, label: 6 } as const;
const leastRise = 22; // between the middles of y labels
const leastGap = 7; // between the ends of x labels

/** Lays out a chart so that its labels neither overlap nor leave the canvas. `widthOf` measures a label. */
export function layFrame(width: number, height: number, x: Axis, y: Axis, widthOf: (label: string) => number): Frame {
  const [top, right, bottom] = [rows.top, gaps.edge + 2, rows.ticks + rows.title];
  const plotHeight = Math.max(1, height - top - bottom);
  const yTicks = mostTicks(
    plotHeight / leastRise + 1,
    y.ticks,
    (one, next) => (next.place - one.place) * plotHeight >= leastRise,
  );
  const left = gaps.edge + Math.ceil(Math.max(0, ...yTicks.map(({ label }) => widthOf(label)))) + gaps.label;
  const plotWidth = Math.max(1, width - left - right);
  const measured = (most: number) =>
    x.ticks(most).map((tick) => {
      const half = widthOf(tick.label) / 2;
      const middle = left + tick.place * plotWidth;
      return { ...tick, half, middle: Math.min(Math.max(middle, half + right), width - half - right) };
    });
  const xTicks = mostTicks(
    plotWidth / 40 + 1,
    measured,
    (one, next) => next.middle - next.half - one.middle - one.half >= leastGap,
  );
  return { padding: [top, right, bottom, left], xTicks, yTicks };
}

/** As many ticks as keep their distance, at most so many; one where even two are too close. */
function mostTicks<T extends Tick>(
  most: number,
  ticks: (most: number) => readonly T[],
  apart: (one: T, next: T) => boolean,
): readonly T[] {
  for (let count = Math.max(2, Math.floor(most)); count >= 2; count--) {
    const found = ticks(count);
    if (found.every((tick, i) => i === 0 || apart(found[i - 1]!, tick))) return found;
  }
  return ticks(2).slice(0, 1);
}
