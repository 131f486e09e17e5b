import { landscape } from "../parts/landscape.ts";

/** Two linear equations as a sum of squares; condition number 9. */
export const booth = landscape({
  label: "Booth",
  formula: "(x + 2y − 7)² + (2x + y − 5)²",
  source: "sfu.ca/~ssurjano/booth.html",
  quadratic: true,
  domain: { x: [-10, 10], y: [-10, 10] },
  defaults: { starts: [[-8, 2]], stepSize: 0.02, steps: 200, scale: "linear" },
  minima: [[1, 3]],
  value: (x, y) => (x + 2 * y - 7) ** 2 + (2 * x + y - 5) ** 2,
  gradient: (x, y) => [10 * x + 8 * y - 34, 8 * x + 10 * y - 38],
  hessian: () => [10, 8, 10],
});
