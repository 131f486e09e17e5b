import { landscape } from "../parts/landscape.ts";

const { sin, cos, PI } = Math;

/** A bowl under fine waves: hundreds of hollows, each good enough to stop the ball. */
export const levy13 = landscape({
  label: "Lévy 13",
  formula: "sin² 3πx + (x − 1)²(1 + sin² 3πy) + (y − 1)²(1 + sin² 2πy)",
  source: "Lévy & Montalvo 1985; sfu.ca/~ssurjano/levy13.html",
  domain: { x: [-0.5, 2.5], y: [-0.5, 2.5] },
  classicDomain: { x: [-10, 10], y: [-10, 10] },
  defaults: {
    starts: [
      [1.5, 0.21],
      [0.51, 1.8],
      [1.15, 0.9],
    ],
    stepSize: 0.003,
    steps: 150,
    scale: "linear",
    view: { azimuth: 0.62, elevation: 0.75 },
  },
  minima: [[1, 1]],
  value: (x, y) =>
    sin(3 * PI * x) ** 2 + (x - 1) ** 2 * (1 + sin(3 * PI * y) ** 2) + (y - 1) ** 2 * (1 + sin(2 * PI * y) ** 2),
  gradient: (x, y) => [
    3 * PI * sin(6 * PI * x) + 2 * (x - 1) * (1 + sin(3 * PI * y) ** 2),
    (x - 1) ** 2 * 3 * PI * sin(6 * PI * y) +
      2 * (y - 1) * (1 + sin(2 * PI * y) ** 2) +
      (y - 1) ** 2 * 2 * PI * sin(4 * PI * y),
  ],
  hessian: (x, y) => [
    18 * PI ** 2 * cos(6 * PI * x) + 2 * (1 + sin(3 * PI * y) ** 2),
    2 * (x - 1) * 3 * PI * sin(6 * PI * y),
    (x - 1) ** 2 * 18 * PI ** 2 * cos(6 * PI * y) +
      2 * (1 + sin(2 * PI * y) ** 2) +
      4 * (y - 1) * 2 * PI * sin(4 * PI * y) +
      (y - 1) ** 2 * 8 * PI ** 2 * cos(4 * PI * y),
  ],
});
