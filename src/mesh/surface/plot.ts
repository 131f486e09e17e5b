import type { ScaleId } from "../../core/scale.ts";
import type { Domain, Surface } from "../../core/surface.ts";
import type { Vec2 } from "../../core/algebra/vec2.ts";
import { vec3, type Vec3 } from "../../core/algebra/vec3.ts";
import { heightScale, type HeightScale } from "../../core/heightScale.ts";
import { slopesOf } from "./slope.ts";
import { boxOf, type Box, toWorld } from "../../core/world.ts";

/** A surface placed in the world: its domain, its height scale and the box that it fills. */
export interface Plot {
  readonly surface: Surface;
  readonly domain: Domain;
  readonly range: readonly [low: number, high: number];
  readonly scaleId: ScaleId;
  readonly scale: HeightScale;
  readonly box: Box;
}

export const plotOf = (
  surface: Surface,
  domain: Domain,
  range: readonly [number, number],
  scaleId: ScaleId,
  stretch = 1,
): Plot => ({
  surface,
  domain,
  range,
  scaleId,
  scale: heightScale(scaleId, range),
  box: boxOf(surface.variables, stretch),
});

/** The surface's point over (x, y), in world units. */
export function pointOn({ surface, domain, scale, box }: Plot, [x, y]: Vec2): Vec3 {
  return toWorld(domain, box, [x, y], scale.height(surface.value(x, y)));
}

/** The slope of the drawn surface over (x, y), to the right and to the back; or what it would be with another gradient. */
export function slopeOn(plot: Plot, [x, y]: Vec2, gradient = plot.surface.gradient(x, y)): Vec2 {
  const [slopes, rise] = [slopesOf(plot), plot.scale.slope(plot.surface.value(x, y))];
  return [slopes.right(gradient[0], rise), slopes.back(gradient[1], rise)];
}

/** The unit normal of the drawn surface over (x, y). */
export function normalOn(plot: Plot, at: Vec2): Vec3 {
  const [right, back] = slopeOn(plot, at);
  const length = Math.hypot(right, 1, back);
  return vec3(-right / length, 1 / length, back / length);
}
