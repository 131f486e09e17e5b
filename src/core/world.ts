import type { Domain } from "./surface.ts";
import type { Vec2 } from "./algebra/vec2.ts";
import { frontOf, rightOf, vec3, type Vec3 } from "./algebra/vec3.ts";

/** The box that a surface fills, in world units, centred on the floor's middle. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
}

/** So far under the lowest value lies the floor, in world units. */
export const floorDrop = 0.06;

const solid: Box = { width: 1, height: 0.45, depth: 1 };
const ribbon: Box = { width: 1.3, height: 0.36, depth: 0.22 };

/** The box of a surface, so many times as high as usual. */
export function boxOf(variables: 1 | 2, stretch = 1): Box {
  const box = variables === 1 ? ribbon : solid;
  return { ...box, height: stretch * box.height };
}

/** (x, y) of the domain at a height from 0 to 1 in the world: the second axis runs away from the viewer. */
export function toWorld({ x: [left, right], y: [near, far] }: Domain, box: Box, [x, y]: Vec2, height: number): Vec3 {
  return vec3(
    ((x - left) / (right - left) - 0.5) * box.width,
    height * box.height,
    -((y - near) / (far - near) - 0.5) * box.depth,
  );
}

/** The (x, y) of the domain below or above a world point. */
export function fromWorld({ x: [left, right], y: [near, far] }: Domain, box: Box, point: Vec3): Vec2 {
  return [
    left + (rightOf(point) / box.width + 0.5) * (right - left),
    near + (-frontOf(point) / box.depth + 0.5) * (far - near),
  ];
}

/** The nearest point of a domain, and whether the point itself lies outside. */
export function clampTo({ x: [left, right], y: [near, far] }: Domain, [x, y]: Vec2): { at: Vec2; outside: boolean } {
  const at: Vec2 = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, near), far)];
  return { at, outside: at[0] !== x || at[1] !== y };
}
