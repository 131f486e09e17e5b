import { landscape } from "../parts/landscape.ts";

/** Steep in the corners, almost level in a cross through the middle: plain gradient descent crawls across the plateau. */
export const beale = landscape({
  label: "Beale",
  formula: "(1.5 − x + xy)² + (2.25 − x + xy²)² + (2.625 − x + xy³)²",
  source: "Beale 1958; sfu.ca/~ssurjano/beale.html",
  domain: { x: [-4.5, 4.5], y: [-4.5, 4.5] },
  defaults: {
    starts: [
      [-3.5, -0.5],
      [0.5, -2],
    ],
    stepSize: 0.005,
    steps: 2000,
    scale: "log",
    view: { azimuth: 0.3, elevation: 0.95 },
  },
  minima: [[3, 0.5]],
  value: (x, y) => {
    const [a, b, c] = residuals(x, y);
    return a ** 2 + b ** 2 + c ** 2;
  },
  gradient: (x, y) => {
    const [a, b, c] = residuals(x, y);
    return [2 * (a * (y - 1) + b * (y ** 2 - 1) + c * (y ** 3 - 1)), 2 * (a * x + b * 2 * x * y + c * 3 * x * y ** 2)];
  },
  hessian: (x, y) => {
    const [a, b, c] = residuals(x, y);
    const [ax, bx, cx] = [y - 1, y ** 2 - 1, y ** 3 - 1];
    const [ay, by, cy] = [x, 2 * x * y, 3 * x * y ** 2];
    return [
      2 * (ax ** 2 + bx ** 2 + cx ** 2),
      2 * (ax * ay + bx * by + cx * cy + a + b * 2 * y + c * 3 * y ** 2),
      2 * (ay ** 2 + by ** 2 + cy ** 2 + b * 2 * x + c * 6 * x * y),
    ];
  },
});

const residuals = (x: number, y: number) => [1.5 - x + x * y, 2.25 - x + x * y ** 2, 2.625 - x + x * y ** 3] as const;
