import { landscape } from "../parts/landscape.ts";

/**
 * Four minima at 3, 30, 84 and 840 under walls of a million. The first factor depends on s = x + y alone, the second on
 * t = 2x − 3y alone; their derivatives factor as well, which is where all nine critical points come from.
 */
export const goldsteinPrice = landscape({
  label: "Goldstein–Price",
  formula: "[1 + (s + 1)²(19 − 14s + 3s²)] · [30 + t²(18 − 16t + 3t²)], s = x + y, t = 2x − 3y",
  source: "Goldstein & Price 1971; sfu.ca/~ssurjano/goldpr.html",
  domain: { x: [-2, 2], y: [-2, 2] },
  defaults: {
    starts: [
      [-1.4, 0.35],
      [-1.6, -0.05],
      [0.85, -1.9],
    ],
    stepSize: 3e-5,
    steps: 600,
    scale: "log",
    view: { azimuth: 0.62, elevation: 0.75 },
  },
  minima: [[0, -1]],
  value: (x, y) => a(x + y) * b(2 * x - 3 * y),
  gradient: (x, y) => {
    const [s, t] = [x + y, 2 * x - 3 * y];
    return [da(s) * b(t) + 2 * a(s) * db(t), da(s) * b(t) - 3 * a(s) * db(t)];
  },
  hessian: (x, y) => {
    const [s, t] = [x + y, 2 * x - 3 * y];
    const [ss, st, tt] = [dda(s) * b(t), da(s) * db(t), a(s) * ddb(t)];
    return [ss + 4 * st + 4 * tt, ss - st - 6 * tt, ss - 6 * st + 9 * tt];
  },
});

const a = (s: number) => 1 + (s + 1) ** 2 * (19 - 14 * s + 3 * s ** 2);
const da = (s: number) => 12 * (s + 1) * (s - 1) * (s - 2);
const dda = (s: number) => 12 * (3 * s ** 2 - 4 * s - 1);
const b = (t: number) => 30 + t ** 2 * (18 - 16 * t + 3 * t ** 2);
const db = (t: number) => 12 * t * (t - 1) * (t - 3);
const ddb = (t: number) => 12 * (3 * t ** 2 - 8 * t + 3);
