import type { Vec2 } from "../vec2.ts";
import { totalOf, type Exact } from "./exact.ts";
import { landscape } from "./landscape.ts";

/** c e^(−s/π) cos πs, where s is the squared distance from a centre: rings that fade. */
function rings(c: number, [a, b]: Vec2): Exact {
  const f = (s: number) => c * Math.exp(-s / Math.PI) * Math.cos(Math.PI * s);
  const df = (s: number) =>
    -c * Math.exp(-s / Math.PI) * (Math.cos(Math.PI * s) / Math.PI + Math.PI * Math.sin(Math.PI * s));
  const ddf = (s: number) =>
    c *
    Math.exp(-s / Math.PI) *
    ((1 / Math.PI ** 2 - Math.PI ** 2) * Math.cos(Math.PI * s) + 2 * Math.sin(Math.PI * s));
  return {
    value: (x, y) => f((x - a) ** 2 + (y - b) ** 2),
    gradient: (x, y) => {
      const slope = df((x - a) ** 2 + (y - b) ** 2);
      return [2 * (x - a) * slope, 2 * (y - b) * slope];
    },
    hessian: (x, y) => {
      const s = (x - a) ** 2 + (y - b) ** 2;
      const [slope, bend] = [df(s), ddf(s)];
      return [4 * (x - a) ** 2 * bend + 2 * slope, 4 * (x - a) * (y - b) * bend, 4 * (y - b) ** 2 * bend + 2 * slope];
    },
  };
}

/**
 * Five drops in one pond: their rings meet in unevenly spaced hollows. Many sources give 5.162 at (2.003, 1.006) for the
 * minimum: of this formula that is the maximum.
 */
export const langermann = landscape({
  label: "Langermann",
  formula: "Σᵢ cᵢ e^(−sᵢ/π) cos πsᵢ, sᵢ = (x − aᵢ)² + (y − bᵢ)², i = 1 … 5",
  source: "sfu.ca/~ssurjano/langer.html",
  domain: { x: [0, 5.5], y: [0, 5.5] },
  classicDomain: { x: [0, 10], y: [0, 10] },
  defaults: {
    starts: [
      [1.9, 1.1],
      [4.9, 2.1],
      [3, 4.8],
      [1.1, 3.6],
    ],
    stepSize: 0.004,
    steps: 100,
    scale: "linear",
    view: { azimuth: 0.62, elevation: 0.85 },
  },
  minima: [[2.7934022086450367, 1.5972325013283601]],
  ...totalOf([rings(1, [3, 5]), rings(2, [5, 2]), rings(5, [2, 1]), rings(2, [1, 4]), rings(3, [7, 9])]),
});
