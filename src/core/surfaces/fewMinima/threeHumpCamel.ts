import { landscape } from "../parts/landscape.ts";

/** Three valleys side by side: from the outer ones plain gradient descent does not find the deepest. */
export const threeHumpCamel = landscape({
  label: "three-hump camel",
  formula: "2x² − 1.05x⁴ + x⁶/6 + xy + y²",
  source: "Dixon & Szegő 1978; sfu.ca/~ssurjano/camel3.html",
  domain: { x: [-2.2, 2.2], y: [-2.2, 2.2] },
  classicDomain: { x: [-5, 5], y: [-5, 5] },
  defaults: {
    starts: [
      [-2, 2],
      [0.6, 2],
    ],
    stepSize: 0.05,
    steps: 150,
    scale: "linear",
    view: { azimuth: 0.62, elevation: 0.7 },
  },
  minima: [[0, 0]],
  value: (x, y) => 2 * x ** 2 - 1.05 * x ** 4 + x ** 6 / 6 + x * y + y ** 2,
  gradient: (x, y) => [4 * x - 4.2 * x ** 3 + x ** 5 + y, x + 2 * y],
  hessian: (x) => [4 - 12.6 * x ** 2 + 5 * x ** 4, 1, 2],
});
