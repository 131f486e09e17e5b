import { landscape } from "../parts/landscape.ts";
import { schaffer } from "../parts/schaffer.ts";

/** Crossing ridges that narrow outwards: the further out, the nearer the next trap. */
export const schaffer2 = landscape({
  label: "Schaffer 2",
  formula: "½ + (sin²(x² − y²) − ½) / (1 + 0.001(x² + y²))²",
  source: "sfu.ca/~ssurjano/schaffer2.html",
  domain: { x: [-2, 2], y: [-2, 2] },
  classicDomain: { x: [-100, 100], y: [-100, 100] },
  defaults: {
    starts: [
      [1.1, -0.087],
      [-1.3, -0.44],
      [0.44, 1.3],
    ],
    stepSize: 0.01,
    steps: 300,
    scale: "linear",
    view: { azimuth: 0.62, elevation: 0.9 },
  },
  minima: [[0, 0]],
  ...schaffer({
    f: (d) => Math.sin(d) ** 2,
    df: (d) => Math.sin(2 * d),
    ddf: (d) => 2 * Math.cos(2 * d),
  }),
});
