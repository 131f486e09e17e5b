/** A point or a direction in the plane of the two parameters. */
export type Vec2 = readonly [x: number, y: number];

export const add = (a: Vec2, b: Vec2): Vec2 => [a[0] + b[0], a[1] + b[1]];
export const sub = (a: Vec2, b: Vec2): Vec2 => [a[0] - b[0], a[1] - b[1]];
export const scale = (a: Vec2, factor: number): Vec2 => [a[0] * factor, a[1] * factor];

/** Euclidean length, without overflow for large components. */
export const norm = (a: Vec2): number => Math.hypot(a[0], a[1]);
