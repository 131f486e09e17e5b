import type { Surface } from "../../surface.ts";

/** A function of x and y with its exact derivatives. */
export type Exact = Pick<Surface, "value" | "gradient"> & { hessian: NonNullable<Surface["hessian"]> };

/** The sum of several functions, term by term in their order. */
export const totalOf = (terms: readonly Exact[]): Exact => ({
  value: (x, y) => {
    let sum = 0;
    for (const term of terms) sum += term.value(x, y);
    return sum;
  },
  gradient: (x, y) => {
    let [dx, dy] = [0, 0];
    for (const term of terms) {
      const [tx, ty] = term.gradient(x, y);
      dx += tx;
      dy += ty;
    }
    return [dx, dy];
  },
  hessian: (x, y) => {
    let [xx, xy, yy] = [0, 0, 0];
    for (const term of terms) {
      const [txx, txy, tyy] = term.hessian(x, y);
      xx += txx;
      xy += txy;
      yy += tyy;
    }
    return [xx, xy, yy];
  },
});
