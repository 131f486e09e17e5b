import type { Domain } from "../core/surface.ts";
import type { Vec2 } from "../core/algebra/vec2.ts";

/** World coordinates: x to the right, y up, z to the viewer. Only this file knows that three is y-up. */
export type Vec3 = readonly [x: number, y: number, z: number];

/** The box that a surface fills, in world units, centred on the floor's middle. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
}

const solid: Box = { width: 1, height: 0.45, depth: 1 };
const ribbon: Box = { width: 1.3, height: 0.36, depth: 0.22 };

export const boxOf = (variables: 1 | 2): Box => (variables === 1 ? ribbon : solid);

/** (x, y) of the domain at a height from 0 to 1 → [right, up, to the viewer]: the second axis runs away from the viewer. */
export function toWorld({ x: [left, right], y: [near, far] }: Domain, box: Box, [x, y]: Vec2, height: number): Vec3 {
  return [
    ((x - left) / (right - left) - 0.5) * box.width,
    height * box.height,
    -((y - near) / (far - near) - 0.5) * box.depth,
  ];
}

/** The (x, y) of the domain below or above a world point. */
export function fromWorld({ x: [left, right], y: [near, far] }: Domain, box: Box, [worldX, , worldZ]: Vec3): Vec2 {
  return [left + (worldX / box.width + 0.5) * (right - left), near + (-worldZ / box.depth + 0.5) * (far - near)];
}
