import type { Vec2 } from "./vec2.ts";

/** A symmetric 2 × 2 matrix, such as a Hessian. */
export type Sym2 = readonly [xx: number, xy: number, yy: number];

/** Eigenvalues in ascending order. Of a positive definite matrix the smaller one is det / larger: no cancellation against the larger. */
export function eigenvalues([xx, xy, yy]: Sym2): readonly [smaller: number, larger: number] {
  const mean = (xx + yy) / 2;
  const radius = Math.hypot((xx - yy) / 2, xy);
  if (mean === 0) return [-radius, radius];
  const far = mean > 0 ? mean + radius : mean - radius;
  const near = (xx * yy - xy * xy) / far;
  return mean > 0 ? [near, far] : [far, near];
}

/** The matrix times a vector. */
export const times = ([xx, xy, yy]: Sym2, [x, y]: Vec2): Vec2 => [xx * x + xy * y, xy * x + yy * y];

/** The same matrix with the signs of its eigenvalues dropped: what curves down curves up as much. */
export function withoutSigns([xx, xy, yy]: Sym2): Sym2 {
  const [smaller, larger] = eigenvalues([xx, xy, yy]);
  if (smaller >= 0) return [xx, xy, yy];
  if (larger <= 0) return [-xx, -xy, -yy];
  // a H + b I takes the eigenvalues λ to a λ + b: the larger to itself, the smaller to its opposite.
  const a = (larger + smaller) / (larger - smaller);
  const b = (-2 * larger * smaller) / (larger - smaller);
  return [a * xx + b, a * xy, a * yy + b];
}
