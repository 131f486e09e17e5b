import { runMarkers } from "../../shot/settings/palette.ts";
import type { Brush } from "./brush.ts";

const radius = 4; // CSS pixels
const rim = 1.5;
let paths: readonly Path2D[] | undefined;

/** A run's marker, set off from what is under it by a rim in the background's colour. */
export function drawMarker({ ctx, unit, theme }: Brush, run: number, x: number, y: number, color: string) {
  paths ??= runMarkers.map((path) => new Path2D(path));
  const path = paths[run % paths.length]!;
  const scale = radius * unit;
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(scale, scale);
  ctx.lineWidth = (2 * rim) / radius;
  ctx.lineJoin = "round";
  ctx.strokeStyle = theme.background[1];
  ctx.stroke(path);
  ctx.fillStyle = color;
  ctx.fill(path);
  ctx.restore();
}
