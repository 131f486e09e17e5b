import type { Surface } from "../../surface.ts";
import { sineCosine, sineCosineMinima } from "../parts/sineCosine.ts";

/** Three balls: two starts share a valley, the third ends in another. */
export const sincos: Surface = {
  label: "sin · cos, three balls",
  formula: "sin(5x) · cos(5y) / 5",
  source: "the demo surface of many gradient-descent tutorials",
  axes: ["x", "y", "f(x, y)"],
  variables: 2,
  quadratic: false,
  domain: { x: [-1, 1], y: [-1, 1] },
  defaults: {
    starts: [
      [0.7, 0.4],
      [0.3, 0.8],
      [-0.5, 0.5],
    ],
    stepSize: 0.01,
    steps: 1000,
    scale: "linear",
    view: { azimuth: 3.45, elevation: 0.72 }, // from behind: in front, hills hide all three balls
  },
  minima: sineCosineMinima(5, 1),
  ...sineCosine(1 / 5, 5),
};
