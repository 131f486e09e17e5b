import { landscape } from "../parts/landscape.ts";
import { radialGradient, radialHessian } from "../parts/radial.ts";

const wave = (t: number) => Math.cos(2 * Math.PI * t);
const slant = (t: number) => Math.sin(2 * Math.PI * t);
/** e^((cos 2πx + cos 2πy)/2) */
const ripples = (x: number, y: number) => Math.exp((wave(x) + wave(y)) / 2);

/** The funnel −20 e^(−k r), with its first and second derivative. */
const k = 0.2 / Math.SQRT2;
const funnel = (r: number) => -20 * Math.exp(-k * r);
const dFunnel = (r: number) => 20 * k * Math.exp(-k * r);
const ddFunnel = (r: number) => -20 * k ** 2 * Math.exp(-k * r);

/**
 * A nearly level plain of small hollows around a deep funnel, which ends in a cusp. There the funnel's gradient is taken
 * as 0; the value is formed so that it is exactly 0 as well, where the textbook's sum leaves a rounding error.
 */
export const ackley = landscape({
  label: "Ackley",
  formula: "−20 exp(−0.2 √((x² + y²)/2)) − exp((cos 2πx + cos 2πy)/2) + 20 + e",
  source: "Ackley 1987; sfu.ca/~ssurjano/ackley.html",
  domain: { x: [-4, 4], y: [-4, 4] },
  classicDomain: { x: [-32.768, 32.768], y: [-32.768, 32.768] },
  defaults: {
    starts: [
      [2.4, -2.6],
      [-1.4, -1.45],
      [0.4, 0.35],
      [-2.5, 2.4],
    ],
    stepSize: 0.01,
    steps: 60,
    scale: "linear",
    view: { azimuth: 0.62, elevation: 0.8 },
  },
  minima: [[0, 0]],
  value: (x, y) => funnel(Math.sqrt(x ** 2 + y ** 2)) + 20 + (Math.E - ripples(x, y)),
  gradient: (x, y) => {
    const [dx, dy] = radialGradient([x, y], dFunnel(Math.sqrt(x ** 2 + y ** 2)));
    return [dx + Math.PI * slant(x) * ripples(x, y), dy + Math.PI * slant(y) * ripples(x, y)];
  },
  hessian: (x, y) => {
    const r = Math.sqrt(x ** 2 + y ** 2);
    const [xx, xy, yy] = radialHessian([x, y], dFunnel(r), ddFunnel(r));
    const steep = Math.PI ** 2 * ripples(x, y);
    return [
      xx + steep * (2 * wave(x) - slant(x) ** 2),
      xy - steep * slant(x) * slant(y),
      yy + steep * (2 * wave(y) - slant(y) ** 2),
    ];
  },
});
