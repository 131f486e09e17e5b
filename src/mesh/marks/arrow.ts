import { dot, scale, type Vec2 } from "../../core/algebra/vec2.ts";
import { along, frontOf, isFinite, rightOf, vec3, type Vec3 } from "../../core/algebra/vec3.ts";
import type { Trajectory } from "../../core/descent/trajectory.ts";
import { normalOn, pointOn, slopeOn, type Plot } from "../surface/plot.ts";
import { contains } from "../surface/samples.ts";

/** A straight arrow in world units. */
export interface Arrow {
  readonly from: Vec3;
  /** Unit length. */
  readonly direction: Vec3;
  /** Head included. */
  readonly length: number;
}

/** From the tail to the tip of an arrow's head, in world units; an arrow that is shorter is a head alone. */
export const headLength = 0.042;

/** World units: the shortest arrow, and one that is as large as what it is measured by; none is half as long again. */
const lengths = { shortest: 0.05, usual: 0.18 } as const;

/** What an arrow is measured by: the gradient that the usual length stands for, and how long that is as a share of the usual. */
export interface Measure {
  readonly largest: number;
  readonly size: number;
}

/**
 * Grows with a size as a share of what it is measured by, with its root: from a hundredth of it on the difference is seen.
 * Beyond all of it, it nears half as much again and never reaches it.
 */
function lengthFor(share: number): number {
  const root = Math.sqrt(share);
  const grown = root <= 1 ? root : 1.5 - 0.5 / root ** 2;
  return lengths.shortest + (lengths.usual - lengths.shortest) * grown;
}

/** A step so long, in world units, is drawn as the usual arrow. */
const usualStep = 0.5;

/** Less steep than this nothing seems to go anywhere. */
const level = 1e-4;

/** The largest gradient of a descent as far as the domain shows it: its arrows are measured by it. 0 where it has none. */
export function largestGradient({ domain }: Pick<Plot, "domain">, { points, gradients, length }: Trajectory): number {
  let largest = 0;
  for (let i = 0; i < 2 * length; i += 2) {
    if (!contains(domain, points[i]!, points[i + 1]!)) continue;
    const size = Math.hypot(gradients[i]!, gradients[i + 1]!);
    if (size > largest && size < Infinity) largest = size;
  }
  return largest;
}

/**
 * −g as an arrow in the surface's tangent plane, so far over the surface: the longer, the larger the gradient is beside the
 * largest of the run. `null` on level ground and where the slope is infinite.
 */
export function downhillArrow(
  plot: Plot,
  at: Vec2,
  over: number,
  { largest, size }: Measure,
  gradient = plot.surface.gradient(...at),
): Arrow | null {
  const floor = onFloor(plot, scale(gradient, -1));
  if (!floor) return null;
  const steepness = Math.abs(dot(slopeOn(plot, at, gradient), floor.direction));
  const share = largest > 0 ? Math.hypot(...gradient) / largest : 1;
  return steepness > level ? arrowAlong(plot, at, over, floor.direction, size * lengthFor(share)) : null;
}

/** A way in the unit of the parameters as an arrow in the surface's tangent plane, so far over the surface: the longer, the further it leads. */
export function aheadArrow(plot: Plot, at: Vec2, over: number, size: number, way: Vec2): Arrow | null {
  const floor = onFloor(plot, way);
  return floor && arrowAlong(plot, at, over, floor.direction, size * lengthFor(floor.length / usualStep));
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
  const from = along(contact, normalOn(plot, at), over);
  const direction = vec3(right / stretched, rise / stretched, -back / stretched);
  const fitting = Math.min(length, roomAlong(plot, from, direction));
  return fitting > 0 ? { from, direction, length: fitting } : null;
}

/** How far a way leads until it leaves the box, seen from above: no arrow points out of the picture. */
function roomAlong({ box }: Plot, from: Vec3, direction: Vec3): number {
  const until = (place: number, way: number, half: number) =>
    way === 0 ? Infinity : (Math.sign(way) * half - place) / way;
  return Math.min(
    until(rightOf(from), rightOf(direction), box.width / 2),
    until(frontOf(from), frontOf(direction), box.depth / 2),
  );
}
