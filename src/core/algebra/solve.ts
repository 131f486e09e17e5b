import { isRegular, times, type Sym2 } from "./sym2.ts";
import { scale, type Vec2 } from "./vec2.ts";

/**
 * The u with A u = v. Where A is singular, as on a surface of one variable, the shortest u that comes nearest: nothing
 * moves along the direction in which A is flat.
 */
export function solve(A: Sym2, v: Vec2): Vec2 {
  const [xx, xy, yy] = A;
  const determinant = xx * yy - xy * xy;
  if (isRegular(A)) return [(yy * v[0] - xy * v[1]) / determinant, (xx * v[1] - xy * v[0]) / determinant];
  // A is λ u uᵀ with the trace λ, whose pseudo-inverse is A / λ².
  const trace = xx + yy;
  return trace === 0 ? [0, 0] : scale(times(A, v), 1 / trace ** 2);
}
