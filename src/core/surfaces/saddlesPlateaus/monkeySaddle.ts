import { landscape } from "../parts/landscape.ts";

/** Three ways down, for two legs and a tail. In the middle even the Hessian is 0, so the balls take long to leave. */
export const monkeySaddle = landscape({
  label: "monkey saddle",
  formula: "x³ − 3xy²",
  source: "elementary; unbounded below",
  domain: { x: [-2, 2], y: [-2, 2] },
  defaults: {
    starts: [
      [1.8, 0.036],
      [-0.931, 1.541],
      [-0.869, -1.577],
    ],
    stepSize: 0.02,
    steps: 43,
    scale: "linear",
  },
  minima: [],
  value: (x, y) => x ** 3 - 3 * x * y ** 2,
  gradient: (x, y) => [3 * x ** 2 - 3 * y ** 2, -6 * x * y],
  hessian: (x, y) => [6 * x, -6 * y, -6 * x],
});
