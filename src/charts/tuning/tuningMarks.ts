import { formatShort } from "../../core/format.ts";
import type { StableStep } from "../../core/stability/stableStep.ts";
import type { Tried } from "../../shot/runs/tune.ts";
import { toX, toY, type Brush } from "../canvas/brush.ts";
import { strokePiece } from "../data/dataLines.ts";
import { drawText, fittingText, textWidth } from "../canvas/text.ts";

/** Where a descent's dot is, in the units of the area; what diverged is at the top. */
export function placeOf(brush: Pick<Brush, "x" | "y" | "area">, { lr, score }: Tried): [x: number, y: number] {
  const { y, height } = brush.area;
  return [toX(brush, lr), Math.min(Math.max(toY(brush, score), y), y + height)];
}

/** Draws a descent as a dot, of a radius in CSS pixels. */
export function drawDot(brush: Brush, tried: Tried, color: string, radius: number) {
  const { ctx, unit } = brush;
  ctx.fillStyle = color;
  ctx.beginPath();
  ctx.arc(...placeOf(brush, tried), radius * unit, 0, 2 * Math.PI);
  ctx.fill();
}

const dash = [4, 3]; // CSS pixels
const gap = 6;
const rowHeight = 16;

/**
 * Draws the largest stable step sizes as dashed lines, and their formulas one below the other beside all of them; what
 * several runs share, once.
 */
export function drawBounds(
  brush: Brush,
  runs: readonly { readonly stable: StableStep | null; readonly color: string }[],
) {
  const { area, unit, theme, x } = brush;
  const known = runs.flatMap(({ stable, color }) => (stable ? [{ ...stable, color }] : []));
  const values = [...new Set(known.map(({ value }) => value))].filter(
    (value) => x.place(value) >= 0 && x.place(value) <= 1,
  );
  const bounds = values.map((value) => {
    const same = known.filter((each) => each.value === value);
    const color = same.length === 1 && known.length > 1 ? same[0]!.color : theme.secondary;
    return { color, at: toX(brush, value), label: `${same[0]!.words} = ${formatShort(value, 3)}` };
  });
  const ats = bounds.map(({ at }) => at);
  const [left, right] = [Math.min(...ats) - gap * unit, Math.max(...ats) + gap * unit];
  const rooms = { left: (left - area.x) / unit, right: (area.x + area.width - right) / unit };
  const widest = Math.max(...bounds.map(({ label }) => textWidth(brush, label)));
  const side = rooms.right >= Math.min(widest, rooms.left) ? "right" : "left";
  bounds.forEach(({ color, at, label }, row) => {
    strokePiece(brush, [at, area.y], [at, area.y + area.height], { color, width: 1, dash });
    const y = area.y + (row + 1) * rowHeight * unit;
    const text = fittingText(brush, label, rooms[side]);
    if (side === "right") drawText(brush, text, right, y, "left", color);
    else drawText(brush, text, left, y, "right", color);
  });
}
