import { landscape } from "../parts/landscape.ts";

/** A curved valley with two ends: the sign of y decides in which of the two minima the ball ends. */
export const dixonPrice = landscape({
  label: "Dixon–Price",
  formula: "(x − 1)² + 2(2y² − x)²",
  source: "Dixon & Price 1989; sfu.ca/~ssurjano/dixonpr.html",
  domain: { x: [-2, 4], y: [-2, 2] },
  classicDomain: { x: [-10, 10], y: [-10, 10] },
  defaults: {
    starts: [
      [-1.5, 0.3],
      [-1.5, -0.3],
    ],
    stepSize: 0.01,
    steps: 400,
    scale: "log",
    view: { azimuth: 1.2, elevation: 0.75 },
  },
  minima: [
    [1, Math.SQRT1_2],
    [1, -Math.SQRT1_2],
  ],
  value: (x, y) => (x - 1) ** 2 + 2 * (2 * y ** 2 - x) ** 2,
  gradient: (x, y) => [2 * (x - 1) - 4 * (2 * y ** 2 - x), 16 * y * (2 * y ** 2 - x)],
  hessian: (x, y) => [6, -16 * y, 96 * y ** 2 - 16 * x],
});
