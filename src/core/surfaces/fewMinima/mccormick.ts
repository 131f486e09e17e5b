import { landscape } from "../parts/landscape.ts";

/** A sine over a trough: a good minimum and a poor one, with a saddle between. */
export const mccormick = landscape({
  label: "McCormick",
  formula: "sin(x + y) + (x − y)² − 1.5x + 2.5y + 1",
  source: "McCormick 1976; sfu.ca/~ssurjano/mccorm.html",
  domain: { x: [-1.5, 4], y: [-3, 4] },
  defaults: {
    starts: [
      [3.5, -2.5],
      [3.8, 3.8],
    ],
    stepSize: 0.05,
    steps: 150,
    scale: "linear",
  },
  minima: [[1 / 2 - Math.PI / 3, -1 / 2 - Math.PI / 3]],
  value: (x, y) => Math.sin(x + y) + (x - y) ** 2 - 1.5 * x + 2.5 * y + 1,
  gradient: (x, y) => [Math.cos(x + y) + 2 * (x - y) - 1.5, Math.cos(x + y) - 2 * (x - y) + 2.5],
  hessian: (x, y) => {
    const s = Math.sin(x + y);
    return [2 - s, -2 - s, 2 - s];
  },
});
