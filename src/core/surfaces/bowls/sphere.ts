import { landscape } from "../parts/landscape.ts";

/** The round bowl: the gradient points straight at the minimum from everywhere. */
export const sphere = landscape({
  label: "sphere",
  formula: "x² + y²",
  source: "De Jong 1975; sfu.ca/~ssurjano/spheref.html",
  quadratic: true,
  domain: { x: [-5.12, 5.12], y: [-5.12, 5.12] },
  defaults: { starts: [[-4, 3]], stepSize: 0.05, steps: 60, scale: "linear", view: { azimuth: 0.62, elevation: 0.62 } },
  minima: [[0, 0]],
  value: (x, y) => x ** 2 + y ** 2,
  gradient: (x, y) => [2 * x, 2 * y],
  hessian: () => [2, 0, 2],
});
