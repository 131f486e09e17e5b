import { landscape } from "../parts/landscape.ts";
import { radialGradient, radialHessian } from "../parts/radial.ts";

const df = (r: number) => 2 * Math.PI * Math.sin(2 * Math.PI * r) + 0.1;
const ddf = (r: number) => 4 * Math.PI ** 2 * Math.cos(2 * Math.PI * r);

/** Rings that rise slowly from a cusp in the middle, where the gradient is taken as 0. */
export const salomon = landscape({
  label: "Salomon",
  formula: "1 − cos 2πr + 0.1r, r = √(x² + y²)",
  source: "Salomon 1996",
  domain: { x: [-2, 2], y: [-2, 2] },
  classicDomain: { x: [-100, 100], y: [-100, 100] },
  defaults: {
    starts: [
      [0.42, -0.26],
      [1.05, -1.05],
      [-0.8, 1.25],
    ],
    stepSize: 0.01,
    steps: 60,
    scale: "linear",
    view: { azimuth: 0.62, elevation: 0.9 },
  },
  minima: [[0, 0]],
  value: (x, y) => 1 - Math.cos(2 * Math.PI * Math.sqrt(x ** 2 + y ** 2)) + 0.1 * Math.sqrt(x ** 2 + y ** 2),
  gradient: (x, y) => radialGradient([x, y], df(Math.sqrt(x ** 2 + y ** 2))),
  hessian: (x, y) => radialHessian([x, y], df(Math.sqrt(x ** 2 + y ** 2)), ddf(Math.sqrt(x ** 2 + y ** 2))),
});
