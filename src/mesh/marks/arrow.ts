import { dot, scale, type Vec2 } from "../../core/algebra/vec2.ts";
import { along, isFinite, vec3, type Vec3 } from "../../core/algebra/vec3.ts";
import { normalOn, pointOn, slopeOn, type Plot } from "../surface/plot.ts";

/** A straight arrow in world units. */
export interface Arrow {
  readonly from: Vec3;
  /** Unit length. */
  readonly direction: Vec3;
  /** Head included. */
  readonly length: number;
}

/** From the tail to the tip of an arrow's head, in world units; no arrow is as short. */
export const headLength = 0.042;

/** Grows with a size, but never past a quarter of the box, and is never too short to be read. */
const lengthFor = (size: number) => 0.1 + 0.15 * (size / (1 + size));

/** A step so long, in world units, is drawn half way between the shortest arrow and the longest. */
const usualStep = 0.25;

/** Less steep than this nothing seems to go anywhere. */
const level = 1e-4;

/**
 * −g as an arrow in the surface's tangent plane, so far over the surface: the longer, the steeper a surface with that
 * gradient is in its direction. `null` on level ground and where the slope is infinite.
 */
export function downhillArrow(
  plot: Plot,
  at: Vec2,
  over: number,
  gradient = plot.surface.gradient(...at),
): Arrow | null {
  const floor = onFloor(plot, scale(gradient, -1));
  if (!floor) return null;
  const steepness = Math.abs(dot(slopeOn(plot, at, gradient), floor.direction));
  return steepness > level ? arrowAlong(plot, at, over, floor.direction, lengthFor(steepness)) : null;
}

/** A way in the unit of the parameters as an arrow in the surface's tangent plane, so far over the surface: the longer, the further it leads. */
export function aheadArrow(plot: Plot, at: Vec2, over: number, way: Vec2): Arrow | null {
  const floor = onFloor(plot, way);
  return floor && arrowAlong(plot, at, over, floor.direction, lengthFor(floor.length / usualStep));
}

/** A way in the parameters, carried over to the world's floor: to the right and to the back. `null` for one that leads nowhere. */
function onFloor({ domain, box }: Plot, [x, y]: Vec2): { readonly direction: Vec2; readonly length: number } | null {
  const right = (x * box.width) / (domain.x[1] - domain.x[0]);
  const back = (y * box.depth) / (domain.y[1] - domain.y[0]);
  const length = Math.hypot(right, back);
  return length > 0 && length < Infinity ? { direction: [right / length, back / length], length } : null;
}

function arrowAlong(plot: Plot, at: Vec2, over: number, [right, back]: Vec2, length: number): Arrow | null {
  const contact = pointOn(plot, at);
  if (!isFinite(contact)) return null;
  const rise = dot(slopeOn(plot, at), [right, back]);
  const stretched = Math.hypot(1, rise);
  return {
    from: along(contact, normalOn(plot, at), over),
    direction: vec3(right / stretched, rise / stretched, -back / stretched),
    length,
  };
}
