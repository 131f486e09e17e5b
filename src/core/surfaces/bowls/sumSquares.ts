import { landscape } from "../parts/landscape.ts";

/** A bowl twice as steep along y: the path bends, because y settles first. */
export const sumSquares = landscape({
  label: "sum of squares",
  formula: "x² + 2y²",
  source: "sfu.ca/~ssurjano/sumsqu.html",
  quadratic: true,
  domain: { x: [-10, 10], y: [-10, 10] },
  defaults: { starts: [[-8, 7]], stepSize: 0.05, steps: 80, scale: "linear", view: { azimuth: 0.62, elevation: 0.62 } },
  minima: [[0, 0]],
  value: (x, y) => x ** 2 + 2 * y ** 2,
  gradient: (x, y) => [2 * x, 4 * y],
  hessian: () => [2, 0, 4],
});
