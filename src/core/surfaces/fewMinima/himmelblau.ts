import { landscape } from "../parts/landscape.ts";

/** Four equally deep minima around one summit. */
export const himmelblau = landscape({
  label: "Himmelblau",
  formula: "(x² + y − 11)² + (x + y² − 7)²",
  source: "Himmelblau 1972",
  domain: { x: [-5, 5], y: [-5, 5] },
  defaults: {
    starts: [
      [0.2, 0.2],
      [-0.9, -0.2],
      [-0.7, -1.6],
      [0.4, -1.6],
    ],
    stepSize: 0.005,
    steps: 150,
    scale: "log",
    view: { azimuth: 0.62, elevation: 0.62 },
  },
  minima: [
    [3, 2],
    [-2.805118086952745, 3.131312518250573],
    [-3.779310253377747, -3.2831859912861696],
    [3.5844283403304917, -1.8481265269644036],
  ],
  value: (x, y) => (x ** 2 + y - 11) ** 2 + (x + y ** 2 - 7) ** 2,
  gradient: (x, y) => {
    const [a, b] = [x ** 2 + y - 11, x + y ** 2 - 7];
    return [4 * x * a + 2 * b, 2 * a + 4 * y * b];
  },
  hessian: (x, y) => {
    const [a, b] = [x ** 2 + y - 11, x + y ** 2 - 7];
    return [4 * a + 8 * x ** 2 + 2, 4 * x + 4 * y, 4 * b + 8 * y ** 2 + 2];
  },
});
