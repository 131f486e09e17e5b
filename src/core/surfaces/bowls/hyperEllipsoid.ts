import { landscape } from "../parts/landscape.ts";

/** The sum over i of x₁² + … + xᵢ²: here x settles first. */
export const hyperEllipsoid = landscape({
  label: "hyper-ellipsoid",
  formula: "2x² + y²",
  source: "sfu.ca/~ssurjano/rothyp.html",
  quadratic: true,
  domain: { x: [-65.536, 65.536], y: [-65.536, 65.536] },
  defaults: { starts: [[50, 50]], stepSize: 0.1, steps: 40, scale: "linear" },
  minima: [[0, 0]],
  value: (x, y) => 2 * x ** 2 + y ** 2,
  gradient: (x, y) => [4 * x, 2 * y],
  hessian: () => [4, 0, 2],
});
