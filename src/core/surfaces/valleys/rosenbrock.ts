import { landscape } from "../parts/landscape.ts";

/** The banana valley: down its wall in a few steps, and then a very long way along its curved floor. */
export const rosenbrock = landscape({
  label: "Rosenbrock",
  formula: "(1 − x)² + 100(y − x²)²",
  source: "Rosenbrock 1960; sfu.ca/~ssurjano/rosen.html",
  domain: { x: [-2, 2], y: [-1, 3] },
  classicDomain: { x: [-2.048, 2.048], y: [-2.048, 2.048] },
  defaults: {
    starts: [[-1.2, 1]],
    stepSize: 0.001,
    steps: 5000,
    scale: "log",
    view: { azimuth: -0.3, elevation: 0.95 },
  },
  minima: [[1, 1]],
  value: (x, y) => (1 - x) ** 2 + 100 * (y - x ** 2) ** 2,
  gradient: (x, y) => [-2 * (1 - x) - 400 * x * (y - x ** 2), 200 * (y - x ** 2)],
  hessian: (x, y) => [2 - 400 * (y - 3 * x ** 2), -400 * x, 200],
});
