import { landscape } from "../parts/landscape.ts";

/** A long valley along the diagonal, condition number 25. */
export const matyas = landscape({
  label: "Matyas",
  formula: "0.26(x² + y²) − 0.48xy",
  source: "sfu.ca/~ssurjano/matya.html",
  quadratic: true,
  domain: { x: [-10, 10], y: [-10, 10] },
  defaults: { starts: [[9, 2]], stepSize: 0.5, steps: 200, scale: "linear" },
  minima: [[0, 0]],
  value: (x, y) => 0.26 * (x ** 2 + y ** 2) - 0.48 * x * y,
  gradient: (x, y) => [0.52 * x - 0.48 * y, 0.52 * y - 0.48 * x],
  hessian: () => [0.52, -0.48, 0.52],
});
