import type { Dataset } from "../../data/dataset.ts";
import { hairline, toX, toY, type Brush } from "../canvas/brush.ts";
import { clippedLine } from "../canvas/clippedLine.ts";
import type { Range } from "../axes/niceRange.ts";

/** y = slope · x + intercept */
export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

/** In CSS pixels. */
export interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

export interface Ranges {
  readonly x: Range;
  readonly y: Range;
}

/** Draws a straight piece between two positions in canvas pixels. */
export function strokePiece(
  { ctx, unit }: Brush,
  from: readonly [number, number],
  to: readonly [number, number],
  { color, width, dash = [] }: Stroke,
) {
  ctx.strokeStyle = color;
  ctx.lineWidth = width * unit;
  ctx.setLineDash(dash.map((length) => length * unit));
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** Draws what the axes' ranges hold of a line, and tells whether that is anything. */
export function drawLine(brush: Brush, { slope, intercept }: Line, ranges: Ranges, stroke: Stroke): boolean {
  const ends = clippedLine(slope, intercept, ranges.x, ranges.y);
  if (!ends) return false;
  const [from, to] = ends;
  strokePiece(brush, [toX(brush, from[0]), toY(brush, from[1])], [toX(brush, to[0]), toY(brush, to[1])], stroke);
  return true;
}

/** Draws an arrow head at the lower or upper edge: there, beyond the axis, is a line. `shift`, in CSS pixels, from the middle. */
export function drawBeyond(
  { ctx, unit, area }: Brush,
  { slope, intercept }: Line,
  { x, y }: Ranges,
  color: string,
  shift: number,
) {
  const middle = slope * ((x[0] + x[1]) / 2) + intercept;
  if (Number.isNaN(middle)) return;
  const up = middle > y[1];
  const [left, tip] = [area.x + area.width / 2 + shift * unit, up ? area.y + unit : area.y + area.height - unit];
  const size = (up ? 1 : -1) * 6 * unit;
  ctx.fillStyle = color;
  ctx.beginPath();
  ctx.moveTo(left, tip);
  ctx.lineTo(left - size, tip + size);
  ctx.lineTo(left + size, tip + size);
  ctx.fill();
}

/** Draws a hairline from each point towards the line, as far as the axis reaches. */
export function drawResiduals(
  brush: Brush,
  { slope, intercept }: Line,
  { y: [low, high] }: Ranges,
  { xs, ys }: Dataset,
  color: string,
) {
  if (!Number.isFinite(slope) || !Number.isFinite(intercept)) return;
  xs.forEach((x, i) => {
    const at = toX(brush, x);
    const onLine = Math.min(Math.max(slope * x + intercept, low), high);
    hairline(brush, [at, toY(brush, ys[i]!)], [at, toY(brush, onLine)], color);
  });
}
