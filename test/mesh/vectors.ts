import type { Vec3 } from "../../src/mesh/world.ts";

export const minus = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const plus = (a: Vec3, b: Vec3, factor = 1): Vec3 => [
  a[0] + factor * b[0],
  a[1] + factor * b[1],
  a[2] + factor * b[2],
];
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const length = (a: Vec3): number => Math.hypot(...a);
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const unit = (a: Vec3): Vec3 => plus([0, 0, 0], a, 1 / length(a));

/** Vector i of an array of three numbers each. */
export const vectorAt = (numbers: ArrayLike<number>, i: number): Vec3 => [
  numbers[3 * i]!,
  numbers[3 * i + 1]!,
  numbers[3 * i + 2]!,
];
