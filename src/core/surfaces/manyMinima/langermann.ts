import { jointly } from "../parts/jointly.ts";
import { landscape } from "../parts/landscape.ts";

const drops = [
  { c: 1, a: 3, b: 5 },
  { c: 2, a: 5, b: 2 },
  { c: 5, a: 2, b: 1 },
  { c: 2, a: 1, b: 4 },
  { c: 3, a: 7, b: 9 },
];

/** c e^(−s/π) cos πs and its two derivatives, where s is the squared distance from a drop: rings that fade. */
function rings(c: number, s: number) {
  const height = c * Math.exp(-s / Math.PI);
  const [cos, sin] = [Math.cos(Math.PI * s), Math.sin(Math.PI * s)];
  return {
    f: height * cos,
    df: -height * (cos / Math.PI + Math.PI * sin),
    ddf: height * ((1 / Math.PI ** 2 - Math.PI ** 2) * cos + 2 * sin),
  };
}

/**
 * Five drops in one pond: their rings meet in unevenly spaced hollows. Many sources give 5.162 at (2.003, 1.006) for the
 * minimum: of this formula that is the maximum.
 */
export const langermann = landscape({
  label: "Langermann",
  formula: "Σᵢ cᵢ e^(−sᵢ/π) cos πsᵢ, sᵢ = (x − aᵢ)² + (y − bᵢ)², i = 1 … 5",
  expanded: drops
    .map(({ c, a, b }) => [c, `((x − ${a})² + (y − ${b})²)`])
    .map(([c, s]) => `${c} e^(−${s} / π) cos(π · ${s})`)
    .join(" + "),
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
  ...jointly((x, y) => {
    let [value, dx, dy] = [0, 0, 0];
    for (const { c, a, b } of drops) {
      const [u, v] = [x - a, y - b];
      const { f, df } = rings(c, u ** 2 + v ** 2);
      value += f;
      dx += 2 * u * df;
      dy += 2 * v * df;
    }
    return [value, dx, dy];
  }),
  hessian: (x, y) => {
    let [xx, xy, yy] = [0, 0, 0];
    for (const { c, a, b } of drops) {
      const [u, v] = [x - a, y - b];
      const { df, ddf } = rings(c, u ** 2 + v ** 2);
      xx += 4 * u ** 2 * ddf + 2 * df;
      xy += 4 * u * v * ddf;
      yy += 4 * v ** 2 * ddf + 2 * df;
    }
    return [xx, xy, yy];
  },
});
