import { landscape } from "../parts/landscape.ts";

/** Condition number 25: just below 2/λmax = 0.04 the ball leaps from wall to wall and creeps along the floor. */
export const illConditionedBowl = landscape({
  label: "narrow bowl",
  formula: "x² + 25y²",
  source: "elementary: condition number 25",
  quadratic: true,
  domain: { x: [-5, 5], y: [-5, 5] },
  defaults: {
    starts: [[-4.5, 3]],
    stepSize: 0.037,
    steps: 80,
    scale: "linear",
    view: { azimuth: 1.15, elevation: 0.62 },
  },
  minima: [[0, 0]],
  value: (x, y) => x ** 2 + 25 * y ** 2,
  gradient: (x, y) => [2 * x, 50 * y],
  hessian: () => [2, 0, 50],
});
