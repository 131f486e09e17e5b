/** A point or a direction in the plane of the two parameters. */
export type Vec2 = readonly [x: number, y: number];

export const zero: Vec2 = [0, 0];

export const add = (a: Vec2, b: Vec2): Vec2 => [a[0] + b[0], a[1] + b[1]];
export const sub = (a: Vec2, b: Vec2): Vec2 => [a[0] - b[0], a[1] - b[1]];
export const scale = (a: Vec2, factor: number): Vec2 => [a[0] * factor, a[1] * factor];
export const dot = (a: Vec2, b: Vec2): number => a[0] * b[0] + a[1] * b[1];

/** Euclidean length, without overflow for large components. */
export const norm = (a: Vec2): number => Math.hypot(a[0], a[1]);

/** A formula of numbers, element by element: how the adaptive methods are written in their papers. */
export const each = (a: Vec2, b: Vec2, formula: (a: number, b: number) => number): Vec2 => [
  formula(a[0], b[0]),
  formula(a[1], b[1]),
];
