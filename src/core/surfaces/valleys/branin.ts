import { landscape } from "../parts/landscape.ts";

const b = 5.1 / (4 * Math.PI ** 2);
const c = 5 / Math.PI;
const k = 10 * (1 - 1 / (8 * Math.PI));

/** Three equally good minima along a curved valley: which one is found depends on the start alone. */
export const branin = landscape({
  label: "Branin",
  formula: "(y − 5.1x²/(4π²) + 5x/π − 6)² + 10(1 − 1/(8π)) cos x + 10",
  source: "Branin 1972; sfu.ca/~ssurjano/branin.html",
  domain: { x: [-5, 10], y: [0, 15] },
  defaults: {
    starts: [
      [-4, 1],
      [0.5, 14],
      [7, 9],
    ],
    stepSize: 0.02,
    steps: 200,
    scale: "linear",
    view: { azimuth: 0.62, elevation: 0.65 },
  },
  minima: [
    [-Math.PI, 12.275],
    [Math.PI, 2.275],
    [3 * Math.PI, 2.475],
  ],
  value: (x, y) => (y - b * x ** 2 + c * x - 6) ** 2 + k * Math.cos(x) + 10,
  gradient: (x, y) => {
    const u = y - b * x ** 2 + c * x - 6;
    return [2 * u * (c - 2 * b * x) - k * Math.sin(x), 2 * u];
  },
  hessian: (x, y) => {
    const u = y - b * x ** 2 + c * x - 6;
    const ux = c - 2 * b * x;
    return [2 * ux ** 2 - 4 * b * u - k * Math.cos(x), 2 * ux, 2];
  },
});
