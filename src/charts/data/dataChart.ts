import type { Dataset } from "../../data/dataset.ts";
import type { Theme } from "../../shot/settings/palette.ts";
import { toX, toY, type Brush } from "../canvas/brush.ts";
import type { Chart } from "../canvas/chart.ts";
import { drawBeyond, drawLine, drawResiduals, strokePiece, type Line, type Ranges, type Stroke } from "./dataLines.ts";
import { symbolWidth } from "../canvas/drawFrame.ts";
import { leastSquares } from "./leastSquares.ts";
import { linearAxis } from "../axes/linearAxis.ts";
import { niceRange, type Range } from "../axes/niceRange.ts";
import { canvasChart } from "../canvas/canvasChart.ts";

/** ŷ = slope · x + intercept, as one ball has it now. */
export interface FittedLine extends Line {
  readonly color: string;
}

/** The points that a step sees. */
interface Batch {
  /** Indices of the data's points. */
  readonly rows: Uint32Array;
  readonly color: string;
}

export interface DataChart extends Chart {
  setData(data: Dataset): void;
  setLines(lines: readonly FittedLine[]): void;
  /** The line with which a run would begin; `null`: none. */
  setPreview(line: FittedLine | null): void;
  /** Picks out some of the points; `null`: all are alike. */
  setBatch(batch: Batch | null): void;
}

const few = 60; // points, of which each has a residual and a large dot
const dotSizes = { few: 6, many: 3 }; // CSS pixels
/** Of the points that a step sees, and how faint the others are. */
const batchSizes = { few: 9, many: 5 };
const dim = "48";
const lineWidth = 2;
const previewDash = [2, 4];
const bestStroke = ({ secondary }: Theme): Stroke => ({ color: secondary, width: 1, dash: [4, 3] });

/**
 * The data with the line of each ball, the least-squares line, and the residuals of the first ball's line where the
 * points are few. The axes are the data's: a line that leaves their ranges is cut off.
 */
export function dataChart(data: Dataset): DataChart {
  let lines: readonly FittedLine[] = [];
  let preview: FittedLine | null = null;
  let batch: Batch | null = null;
  let best: Line | null = null;
  let ranges: Ranges;
  const areFew = () => data.xs.length <= few;

  const chart = canvasChart({
    content: () => {
      best = leastSquares(data.moments);
      ranges = { x: rangeOf(data.xs), y: rangeOf(data.ys) };
      const x = linearAxis(data.xLabel, ranges.x);
      const y = linearAxis(data.yLabel, ranges.y);
      return { x, y, series: [data.xs.map((at, i) => [x.place(at), y.place(data.ys[i]!)] as const)] };
    },
    style: (_, { text }) => ({
      dots: areFew() ? dotSizes.few : dotSizes.many,
      color: `${text}${batch ? dim : areFew() ? "" : "a0"}`,
    }),
    note: () =>
      best && {
        texts: ["least squares"],
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
      if (batch) drawBatch(brush, batch, data, areFew() ? batchSizes.few : batchSizes.many);
      if (preview) drawLine(brush, preview, ranges, { color: preview.color, width: lineWidth, dash: previewDash });
      const apart = Math.min(16, brush.area.width / brush.unit / lines.length);
      lines.forEach((line, i) => {
        const seen = drawLine(brush, line, ranges, { color: line.color, width: lineWidth });
        if (!seen) drawBeyond(brush, line, ranges, line.color, apart * (i - (lines.length - 1) / 2));
      });
    },
  });

  return {
    draw: chart.draw,
    setData: (to) => {
      data = to;
      chart.invalidate();
    },
    setLines: (to) => {
      lines = to;
    },
    setPreview: (to) => {
      preview = to;
    },
    setBatch: (to) => {
      batch = to;
    },
  };
}

/** Dots over the batch's points, each with a rim that sets it off from the others. */
function drawBatch(brush: Brush, { rows, color }: Batch, { xs, ys }: Dataset, size: number) {
  const { ctx, unit, theme } = brush;
  const radius = (size / 2) * unit;
  ctx.beginPath();
  for (const row of rows) {
    const [x, y] = [toX(brush, xs[row]!), toY(brush, ys[row]!)];
    ctx.moveTo(x + radius, y);
    ctx.arc(x, y, radius, 0, 2 * Math.PI);
  }
  ctx.strokeStyle = theme.background[1];
  ctx.lineWidth = 2 * unit;
  ctx.stroke();
  ctx.fillStyle = color;
  ctx.fill();
}

function rangeOf(values: readonly number[]): Range {
  let [min, max] = [Infinity, -Infinity];
  for (const value of values) [min, max] = [Math.min(min, value), Math.max(max, value)];
  return niceRange(min, max);
}
