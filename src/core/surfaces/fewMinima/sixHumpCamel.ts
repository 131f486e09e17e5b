import { landscape } from "../parts/landscape.ts";

/** Six valleys, two of them deepest, at opposite points. */
export const sixHumpCamel = landscape({
  label: "six-hump camel",
  formula: "(4 − 2.1x² + x⁴/3)x² + xy + (−4 + 4y²)y²",
  source: "Dixon & Szegő 1978; sfu.ca/~ssurjano/camel6.html",
  domain: { x: [-2, 2], y: [-1.1, 1.1] },
  classicDomain: { x: [-3, 3], y: [-2, 2] },
  defaults: {
    starts: [
      [-0.9, -0.15],
      [1.9, 0.9],
      [1.9, -0.2],
    ],
    stepSize: 0.02,
    steps: 150,
    scale: "linear",
    view: { azimuth: 0.62, elevation: 0.75 },
  },
  minima: [
    [0.08984201310031806, -0.7126564030207396],
    [-0.08984201310031806, 0.7126564030207396],
  ],
  value: (x, y) => (4 - 2.1 * x ** 2 + x ** 4 / 3) * x ** 2 + x * y + (-4 + 4 * y ** 2) * y ** 2,
  gradient: (x, y) => [8 * x - 8.4 * x ** 3 + 2 * x ** 5 + y, x - 8 * y + 16 * y ** 3],
  hessian: (x, y) => [8 - 25.2 * x ** 2 + 10 * x ** 4, 1, -8 + 48 * y ** 2],
});
