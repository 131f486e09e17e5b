import { landscape } from "../parts/landscape.ts";

/** Flat along y at the minimum: x arrives at a steady rate, y ever more slowly. */
export const sumOfPowers = landscape({
  label: "sum of powers",
  formula: "|x|² + |y|³",
  source: "sfu.ca/~ssurjano/sumpow.html",
  domain: { x: [-1, 1], y: [-1, 1] },
  defaults: {
    starts: [[-0.9, 0.9]],
    stepSize: 0.05,
    steps: 300,
    scale: "linear",
    view: { azimuth: 0.62, elevation: 0.62 },
  },
  minima: [[0, 0]],
  value: (x, y) => x ** 2 + Math.abs(y) ** 3,
  gradient: (x, y) => [2 * x, 3 * y * Math.abs(y)],
  hessian: (_, y) => [2, 0, 6 * Math.abs(y)],
});
