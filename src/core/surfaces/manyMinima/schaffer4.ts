import { landscape } from "../parts/landscape.ts";
import { schaffer } from "../parts/schaffer.ts";

/** Where cos²(sin|x² − y²|) is lowest nearest to the middle. */
const lowest = 1.2531318314637332;

/** Like Schaffer 2 upside down: a summit in the middle, four equally good minima around it. The |·| changes nothing: cosine is even. */
export const schaffer4 = landscape({
  label: "Schaffer 4",
  formula: "½ + (cos²(sin|x² − y²|) − ½) / (1 + 0.001(x² + y²))²",
  source: "sfu.ca/~ssurjano/schaffer4.html",
  domain: { x: [-2.2, 2.2], y: [-2.2, 2.2] },
  classicDomain: { x: [-100, 100], y: [-100, 100] },
  defaults: {
    starts: [
      [0.3, -0.1],
      [-0.1, 0.3],
      [1.5, -0.4],
    ],
    stepSize: 0.02,
    steps: 150,
    scale: "linear",
    view: { azimuth: 0.62, elevation: 0.9 },
  },
  minima: [
    [0, lowest],
    [0, -lowest],
    [lowest, 0],
    [-lowest, 0],
  ],
  ...schaffer({
    f: (d) => Math.cos(Math.sin(d)) ** 2,
    df: (d) => -Math.sin(2 * Math.sin(d)) * Math.cos(d),
    ddf: (d) => -2 * Math.cos(2 * Math.sin(d)) * Math.cos(d) ** 2 + Math.sin(2 * Math.sin(d)) * Math.sin(d),
  }),
});
