import { landscape } from "../parts/landscape.ts";

/** A bowl with a wall of fourth order across it: the ball drops into the trough at once and then slides along it. */
export const zakharov = landscape({
  label: "Zakharov",
  formula: "x² + y² + s² + s⁴, s = x/2 + y",
  source: "sfu.ca/~ssurjano/zakharov.html",
  domain: { x: [-5, 10], y: [-5, 10] },
  defaults: { starts: [[9.4, 6.4]], stepSize: 0.001, steps: 600, scale: "log" },
  minima: [[0, 0]],
  value: (x, y) => {
    const s = 0.5 * x + y;
    return x ** 2 + y ** 2 + s ** 2 + s ** 4;
  },
  gradient: (x, y) => {
    const s = 0.5 * x + y;
    return [2 * x + s + 2 * s ** 3, 2 * y + 2 * s + 4 * s ** 3];
  },
  hessian: (x, y) => {
    const s = 0.5 * x + y;
    return [2.5 + 3 * s ** 2, 1 + 6 * s ** 2, 4 + 12 * s ** 2];
  },
});
