import { along, distance, sub, unit, upOf, type Vec3 } from "../core/algebra/vec3.ts";
import { clampTo, fromWorld } from "../core/world.ts";
import { pointOn, type Plot } from "./surface/plot.ts";

/** Between two looks along a ray, in world units. */
const stride = 0.012;

/** Whether the exact surface stands between a point and the eye, in world units: the ray passes through it. */
export function isHidden(plot: Plot, point: Vec3, eye: Vec3): boolean {
  const { domain, box } = plot;
  const way = unit(sub(eye, point));
  const far = distance(eye, point);
  /** 1 over the surface, −1 under it, NaN over a hole, `null` beside the domain. */
  const sideAt = (gone: number) => {
    const place = along(point, way, gone);
    const { at, outside } = clampTo(domain, fromWorld(domain, box, place));
    return outside ? null : Math.sign(upOf(place) - upOf(pointOn(plot, at)));
  };
  const side = sideAt(0);
  for (let gone = stride; gone < far; gone += stride) {
    const next = sideAt(gone);
    if (next === null) return false;
    if (side !== null && next === -side) return true;
  }
  return false;
}
