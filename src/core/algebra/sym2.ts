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

/** Shares of the products on its diagonal below which a determinant is rounding: whatever units the axes have. */
const rounding = 1e-14;

/** Whether both eigenvalues are above 0, by more than rounding. */
export const isPositiveDefinite = ([xx, xy, yy]: Sym2): boolean =>
  xx > 0 && yy > 0 && xx * yy - xy * xy > rounding * xx * yy;

/** Whether a determinant is more than rounding. */
export const isRegular = ([xx, xy, yy]: Sym2): boolean =>
  Math.abs(xx * yy - xy * xy) > rounding * Math.max(Math.abs(xx * yy), xy * xy);

/** The matrix with the same eigenvectors and other eigenvalues: a H + b I takes the old ones to the new ones. */
export function withEigenvalues(A: Sym2, other: (eigenvalue: number) => number): Sym2 {
  const [smaller, larger] = eigenvalues(A);
  const [low, high] = [other(smaller), other(larger)];
  if (low === high) return [low, 0, low];
  const a = (high - low) / (larger - smaller);
  const b = (low * larger - high * smaller) / (larger - smaller);
  return [a * A[0] + b, a * A[1], a * A[2] + b];
}

/** The same matrix with the signs of its eigenvalues dropped: what curves down curves up as much. */
export function withoutSigns([xx, xy, yy]: Sym2): Sym2 {
  const [smaller, larger] = eigenvalues([xx, xy, yy]);
  if (smaller >= 0) return [xx, xy, yy];
  if (larger <= 0) return [-xx, -xy, -yy];
  return withEigenvalues([xx, xy, yy], Math.abs);
}
