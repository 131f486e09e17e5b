import { normalOn, pointOn, type Plot } from "../../src/mesh/surface/plot.ts";
import { fromWorld } from "../../src/core/world.ts";
import { along, dot, length, sub, type Vec3 } from "../../src/core/algebra/vec3.ts";

/**
 * How far a world point is from the drawn surface, which may continue beyond its domain: never less than the truth.
 * Walks over the surface to the foot of the perpendicular; negative where the point lies below the foot.
 */
export function distanceTo(plot: Plot, point: Vec3): number {
  let floor: Vec3 = point;
  let nearest = Infinity;
  for (let i = 0; i < 40; i++) {
    const at = fromWorld(plot.domain, plot.box, floor);
    const normal = normalOn(plot, at);
    const offset = sub(point, pointOn(plot, at));
    const over = dot(offset, normal);
    if (length(offset) < Math.abs(nearest)) nearest = length(offset) * (over < 0 ? -1 : 1);
    floor = along(floor, along(offset, normal, -over), 0.5); // half of the way: a whole one may swing around the foot
  }
  return nearest;
}
