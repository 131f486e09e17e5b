import { landscape } from "../parts/landscape.ts";

/** Down along y, up along x: each ball slides to the middle, lingers, and falls off to the side that it was nearer to. */
export const saddle = landscape({
  label: "saddle",
  formula: "x² − y²",
  source: "elementary; unbounded below",
  quadratic: true,
  domain: { x: [-3, 3], y: [-3, 3] },
  defaults: {
    starts: [
      [2.6, 0.01],
      [-2.6, -0.01],
    ],
    stepSize: 0.05,
    steps: 58,
    scale: "linear",
  },
  minima: [],
  value: (x, y) => x ** 2 - y ** 2,
  gradient: (x, y) => [2 * x, -2 * y],
  hessian: () => [2, 0, -2],
});
