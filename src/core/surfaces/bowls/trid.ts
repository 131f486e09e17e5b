import { landscape } from "../parts/landscape.ts";

/** A bowl whose axes lie along the diagonals. */
export const trid = landscape({
  label: "Trid",
  formula: "(x − 1)² + (y − 1)² − xy",
  source: "sfu.ca/~ssurjano/trid.html",
  quadratic: true,
  domain: { x: [-4, 4], y: [-4, 4] },
  defaults: { starts: [[-3, 3]], stepSize: 0.1, steps: 100, scale: "linear" },
  minima: [[2, 2]],
  value: (x, y) => (x - 1) ** 2 + (y - 1) ** 2 - x * y,
  gradient: (x, y) => [2 * (x - 1) - y, 2 * (y - 1) - x],
  hessian: () => [2, -1, 2],
});
