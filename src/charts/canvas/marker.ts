import { memoize } from "../../core/memoize.ts";
import { runMarkers } from "../../shot/settings/palette.ts";
import type { Brush } from "./brush.ts";

const radius = 4; // CSS pixels
const rim = 1.5;
/** Made when they are first drawn: where there is no canvas there are no paths. */
const pathOf = memoize(({ path }: { readonly path: string }) => new Path2D(path));
const markers = runMarkers.map((path) => ({ path }));

/** A run's marker, set off from what is under it by a rim in the background's colour. */
export function drawMarker(
  { ctx, unit, theme }: Pick<Brush, "ctx" | "unit" | "theme">,
  run: number,
  x: number,
  y: number,
  color: string,
) {
  const path = pathOf(markers[run % markers.length]!);
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
