import type { Sym2 } from "../../algebra/sym2.ts";
import type { Vec2 } from "../../algebra/vec2.ts";
import type { Exact } from "./exact.ts";

/** A constant as a polynomial. */
export const constant = (p: number): Exact => ({
  value: () => p,
  gradient: () => [0, 0],
  hessian: () => [0, 0, 0],
});

/** p(x, y) · exp(−k (u² + v²)), where (u, v) is the way from a centre to (x, y): a polynomial under a Gaussian. */
export function bump(k: number, [centreX, centreY]: Vec2, polynomial: Exact): Exact {
  const bell = (u: number, v: number) => Math.exp(-k * (u ** 2 + v ** 2));
  return {
    value: (x, y) => polynomial.value(x, y) * bell(x - centreX, y - centreY),
    gradient: (x, y) => {
      const [u, v] = [x - centreX, y - centreY];
      const p = polynomial.value(x, y);
      const [px, py] = polynomial.gradient(x, y);
      const e = bell(u, v);
      return [(px - 2 * k * u * p) * e, (py - 2 * k * v * p) * e];
    },
    hessian: (x, y): Sym2 => {
      const [u, v] = [x - centreX, y - centreY];
      const p = polynomial.value(x, y);
      const [px, py] = polynomial.gradient(x, y);
      const [pxx, pxy, pyy] = polynomial.hessian(x, y);
      const e = bell(u, v);
      return [
        (pxx - 4 * k * u * px + (4 * k ** 2 * u ** 2 - 2 * k) * p) * e,
        (pxy - 2 * k * (u * py + v * px) + 4 * k ** 2 * u * v * p) * e,
        (pyy - 4 * k * v * py + (4 * k ** 2 * v ** 2 - 2 * k) * p) * e,
      ];
    },
  };
}
