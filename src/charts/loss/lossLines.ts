import { hairline, toX, type Brush } from "../canvas/brush.ts";
import { drawMarker } from "../canvas/marker.ts";

/** A run as the loss chart draws it. */
export interface LossLine {
  /** All finite; empty where not even the start has a value. */
  readonly values: ArrayLike<number>;
  readonly diverged: boolean;
  readonly color: string;
}

const pastWidth = 2; // CSS pixels

/** Goes over what is left of a step with a strong line. `paths` are those of the lines, in canvas pixels. */
export function drawPast(brush: Brush, lines: readonly LossLine[], paths: readonly Path2D[], step: number) {
  const { ctx, area, unit } = brush;
  const width = pastWidth * unit;
  ctx.save();
  ctx.beginPath();
  ctx.rect(area.x - width, area.y - width / 2, toX(brush, step) - area.x + width, area.height + width);
  ctx.clip();
  ctx.lineWidth = width;
  ctx.lineJoin = "round";
  lines.forEach(({ color }, i) => {
    ctx.strokeStyle = color;
    ctx.stroke(paths[i]!);
  });
  ctx.restore();
}

/** Draws a vertical line at a step. */
export function drawCursor(brush: Brush, step: number, color: string) {
  const { y, height } = brush.area;
  const at = toX(brush, step);
  hairline(brush, [at, y], [at, y + height], color);
}

/** Draws a run's marker on its line; where that is beyond the axis, at the edge. */
export function drawDot(brush: Brush, line: LossLine, run: number, step: number) {
  if (line.values.length === 0) return;
  const [at, place] = lineAt(brush, line, step);
  const { y, height } = brush.area;
  drawMarker(brush, run, toX(brush, at), y + (1 - Math.min(Math.max(place, 0), 1)) * height, line.color);
}

/** Where a line is at a (fractional) step, as [step, place along the value axis]; a line that has ended stays at its end. */
export function lineAt({ y }: Pick<Brush, "y">, { values }: LossLine, step: number): [step: number, place: number] {
  const at = Math.min(Math.max(step, 0), values.length - 1);
  const k = Math.floor(at);
  const t = at - k;
  const place = t === 0 ? y.place(values[k]!) : y.place(values[k]!) * (1 - t) + y.place(values[k + 1]!) * t;
  return [at, place];
}
