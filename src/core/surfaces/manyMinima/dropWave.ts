import { landscape } from "../parts/landscape.ts";
import { radialGradient, radialHessian } from "../parts/radial.ts";

/** −N/D with N = 1 + cos 12r and D = r²/2 + 2, and its two derivatives. */
const f = (r: number) => -(1 + Math.cos(12 * r)) / (r ** 2 / 2 + 2);
const df = (r: number) => {
  const d = r ** 2 / 2 + 2;
  return (12 * Math.sin(12 * r) * d + (1 + Math.cos(12 * r)) * r) / d ** 2;
};
const ddf = (r: number) => {
  const d = r ** 2 / 2 + 2;
  return (144 * Math.cos(12 * r) * d + 1 + Math.cos(12 * r)) / d ** 2 - (2 * r * df(r)) / d;
};

/** Rings around a drop: every trough is a ring of local minima, in which the ball comes to rest at once. */
export const dropWave = landscape({
  label: "drop-wave",
  formula: "−(1 + cos 12r) / (r²/2 + 2), r = √(x² + y²)",
  source: "sfu.ca/~ssurjano/drop.html",
  domain: { x: [-1.5, 1.5], y: [-1.5, 1.5] },
  classicDomain: { x: [-5.12, 5.12], y: [-5.12, 5.12] },
  defaults: {
    starts: [
      [0.24, -0.1],
      [0.55, -0.56],
      [-1.2, 0.4],
    ],
    stepSize: 0.002,
    steps: 60,
    scale: "linear",
    view: { azimuth: 0.62, elevation: 0.9 },
  },
  minima: [[0, 0]],
  value: (x, y) => f(Math.sqrt(x ** 2 + y ** 2)),
  gradient: (x, y) => radialGradient([x, y], df(Math.sqrt(x ** 2 + y ** 2))),
  hessian: (x, y) => radialHessian([x, y], df(Math.sqrt(x ** 2 + y ** 2)), ddf(Math.sqrt(x ** 2 + y ** 2))),
});
