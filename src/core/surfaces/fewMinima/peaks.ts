import { bump, constant } from "../parts/bump.ts";
import { totalOf, type Exact } from "../parts/exact.ts";
import { landscape } from "../parts/landscape.ts";

/** By a square: a general power takes three times as long, and a picture asks for a million of them. */
const cube = (t: number) => t ** 2 * t;

const tilted: Exact = {
  value: (x) => 3 * (1 - x) ** 2,
  gradient: (x) => [-6 * (1 - x), 0],
  hessian: () => [6, 0, 0],
};
const twisted: Exact = {
  value: (x, y) => -10 * (x / 5 - cube(x) - y ** 2 * cube(y)),
  gradient: (x, y) => [-10 * (1 / 5 - 3 * x ** 2), 50 * y * cube(y)],
  hessian: (x, y) => [60 * x, 0, 200 * cube(y)],
};

/** Three summits and three hollows on a plain: the ball ends in the hollow it was born over, or stays on the plain. */
export const peaks = landscape({
  label: "peaks",
  formula: "3(1 − x)² e^(−x² − (y+1)²) − 10(x/5 − x³ − y⁵) e^(−x² − y²) − ⅓ e^(−(x+1)² − y²)",
  source: "MATLAB, peaks",
  domain: { x: [-3, 3], y: [-3, 3] },
  defaults: {
    starts: [
      [0.3, 1.1],
      [-0.5, -0.9],
      [-0.3, 1.3],
    ],
    stepSize: 0.02,
    steps: 150,
    scale: "linear",
    view: { azimuth: 0.3, elevation: 0.65 },
  },
  minima: [[0.22827892055636909, -1.6255349574999964]],
  ...totalOf([bump(1, [0, -1], tilted), bump(1, [0, 0], twisted), bump(1, [-1, 0], constant(-1 / 3))]),
});
