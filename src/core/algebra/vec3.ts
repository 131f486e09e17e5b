declare const inSpace: unique symbol;

/**
 * A point or a direction in the world, in world units. Only this file looks into one, and into arrays of them: it knows
 * that three takes x to the right, y up and z to the front, where the viewer is.
 */
export interface Vec3 {
  readonly [inSpace]: true;
}

/** The same as three, files and links have it. */
export type Xyz = readonly [x: number, y: number, z: number];

export const fromXyz = (numbers: Xyz) => numbers as unknown as Vec3;
export const xyz = (v: Vec3) => v as unknown as Xyz;

export const vec3 = (right: number, up: number, front: number): Vec3 => fromXyz([right, up, front]);
export const rightOf = (v: Vec3): number => xyz(v)[0];
export const upOf = (v: Vec3): number => xyz(v)[1];
export const frontOf = (v: Vec3): number => xyz(v)[2];
/** Straight above or below a point, at another height. */
export const atHeight = (v: Vec3, up: number): Vec3 => vec3(rightOf(v), up, frontOf(v));

const each = (a: Vec3, b: Vec3, formula: (a: number, b: number) => number): Vec3 => {
  const [p, q] = [xyz(a), xyz(b)];
  return fromXyz([formula(p[0], q[0]), formula(p[1], q[1]), formula(p[2], q[2])]);
};

export const add = (a: Vec3, b: Vec3): Vec3 => each(a, b, (p, q) => p + q);
export const sub = (a: Vec3, b: Vec3): Vec3 => each(a, b, (p, q) => p - q);
/** From a point so many times along a way. */
export const along = (from: Vec3, way: Vec3, times: number): Vec3 => each(from, way, (p, q) => p + times * q);
/** The point at a share of the way between two. */
export const between = (a: Vec3, b: Vec3, share: number): Vec3 => each(a, b, (p, q) => p * (1 - share) + q * share);
export const dot = (a: Vec3, b: Vec3): number => {
  const [p, q] = [xyz(a), xyz(b)];
  return p[0] * q[0] + p[1] * q[1] + p[2] * q[2];
};
export const length = (v: Vec3): number => Math.hypot(...xyz(v));
export const distance = (a: Vec3, b: Vec3): number => length(sub(b, a));
export const unit = (v: Vec3): Vec3 => {
  const whole = length(v);
  return each(v, v, (p) => p / whole);
};
export const isFinite = (v: Vec3): boolean => xyz(v).every(Number.isFinite);

// In an array of three numbers for each vector:

export const vectorIn = (array: ArrayLike<number>, i: number): Vec3 =>
  fromXyz([array[3 * i]!, array[3 * i + 1]!, array[3 * i + 2]!]);
export const rightIn = (array: ArrayLike<number>, i: number): number => array[3 * i]!;
export const upIn = (array: ArrayLike<number>, i: number): number => array[3 * i + 1]!;
export const frontIn = (array: ArrayLike<number>, i: number): number => array[3 * i + 2]!;

export function putIn(array: Float32Array, i: number, right: number, up: number, front: number) {
  array[3 * i] = right;
  array[3 * i + 1] = up;
  array[3 * i + 2] = front;
}
export const raiseIn = (array: Float32Array, i: number, up: number) => {
  array[3 * i + 1] = up;
};
