import { landscape } from "../parts/landscape.ts";

/** A bowl with ripples that show near the minimum only: from afar it is smooth, and up close it is full of traps. */
export const bohachevsky1 = landscape({
  label: "Bohachevsky 1",
  formula: "x² + 2y² − 0.3 cos 3πx − 0.4 cos 4πy + 0.7",
  source: "Bohachevsky et al. 1986; sfu.ca/~ssurjano/boha.html",
  domain: { x: [-2, 2], y: [-2, 2] },
  classicDomain: { x: [-100, 100], y: [-100, 100] },
  defaults: {
    starts: [[-1.8, 1.7]],
    stepSize: 0.01,
    steps: 150,
    scale: "linear",
    view: { azimuth: 0.62, elevation: 0.65 },
  },
  minima: [[0, 0]],
  value: (x, y) => x ** 2 + 2 * y ** 2 - 0.3 * Math.cos(3 * Math.PI * x) - 0.4 * Math.cos(4 * Math.PI * y) + 0.7,
  gradient: (x, y) => [
    2 * x + 0.9 * Math.PI * Math.sin(3 * Math.PI * x),
    4 * y + 1.6 * Math.PI * Math.sin(4 * Math.PI * y),
  ],
  hessian: (x, y) => [
    2 + 2.7 * Math.PI ** 2 * Math.cos(3 * Math.PI * x),
    0,
    4 + 6.4 * Math.PI ** 2 * Math.cos(4 * Math.PI * y),
  ],
});
