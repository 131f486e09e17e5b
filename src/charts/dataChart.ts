import uPlot from "uplot";
import type { Dataset } from "../data/dataset.ts";
import type { Theme } from "../shot/palette.ts";
import type { Chart, ChartOptions } from "./chart.ts";
import { drawBeyond, drawLine, drawResiduals, strokePiece, type Line, type Ranges, type Stroke } from "./dataLines.ts";
import { symbolWidth } from "./drawFrame.ts";
import { leastSquares } from "./leastSquares.ts";
import { linearAxis } from "./linearAxis.ts";
import { niceRange, type Range } from "./niceRange.ts";
import { plot } from "./plot.ts";

/** ŷ = slope · x + intercept, as one ball has it now. */
export interface FittedLine extends Line {
  readonly color: string;
}

export interface DataChart extends Chart {
  setData(data: Dataset): void;
  setLines(lines: readonly FittedLine[]): void;
}

const few = 60; // points, of which each has a residual and a large dot
const dotSizes = { few: 6, many: 3 }; // CSS pixels
const lineWidth = 2;
const bestStroke = ({ secondary }: Theme): Stroke => ({ color: secondary, width: 1, dash: [4, 3] });
const points = uPlot.paths.points!();

/**
 * The data with the line of each ball, the least-squares line, and the residuals of the first ball's line where the
 * points are few. The axes are the data's: a line that leaves their ranges is cut off.
 */
export function dataChart(options: ChartOptions & { readonly data: Dataset }): DataChart {
  let { data } = options;
  let lines: readonly FittedLine[] = [];
  let best: Line | null = null;
  let ranges: Ranges;
  const areFew = () => data.xs.length <= few;

  const chart = plot(options, {
    content: () => {
      best = leastSquares(data.moments);
      ranges = { x: rangeOf(data.xs), y: rangeOf(data.ys) };
      const x = linearAxis(data.xLabel, ranges.x);
      const y = linearAxis(data.yLabel, ranges.y);
      const order = data.xs.map((_, i) => i).toSorted((a, b) => data.xs[a]! - data.xs[b]!);
      return { x, y, places: [order.map((i) => x.place(data.xs[i]!)), order.map((i) => y.place(data.ys[i]!))] };
    },
    series: () => ({
      width: 0,
      dotSize: areFew() ? dotSizes.few : dotSizes.many,
      color: ({ text }) => (areFew() ? text : `${text}a0`),
      paths: (u, index) => points(u, index, 0, data.xs.length - 1),
    }),
    note: () =>
      best && {
        text: "least squares",
        yields: true,
        symbol: (brush, x, y) => {
          const half = (symbolWidth / 2) * brush.unit;
          strokePiece(brush, [x - half, y], [x + half, y], bestStroke(brush.theme));
        },
      },
    under: (brush) => {
      const [first] = lines;
      if (first && areFew()) drawResiduals(brush, first, ranges, data, `${first.color}80`);
      if (best) drawLine(brush, best, ranges, bestStroke(brush.theme));
    },
    over: (brush) => {
      lines.forEach((line, i) => {
        const seen = drawLine(brush, line, ranges, { color: line.color, width: lineWidth });
        if (!seen) drawBeyond(brush, line, ranges, line.color, 16 * (i - (lines.length - 1) / 2));
      });
    },
  });

  return {
    ...chart,
    setData: (to) => {
      data = to;
      chart.spoil();
    },
    setLines: (to) => {
      lines = to;
    },
  };
}

function rangeOf(values: readonly number[]): Range {
  let [min, max] = [Infinity, -Infinity];
  for (const value of values) [min, max] = [Math.min(min, value), Math.max(max, value)];
  return niceRange(min, max);
}
