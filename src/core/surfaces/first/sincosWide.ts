import type { Surface } from "../../surface.ts";
import { sineCosine, sineCosineMinima } from "../parts/sineCosine.ts";

/** A whole landscape of valleys: the start decides which one the ball finds. */
export const sincosWide: Surface = {
  label: "sin · cos, wide",
  formula: "sin x · cos y",
  source: "elementary",
  axes: ["x", "y", "f(x, y)"],
  variables: 2,
  quadratic: false,
  domain: { x: [-2 * Math.PI, 2 * Math.PI], y: [-2 * Math.PI, 2 * Math.PI] },
  defaults: { starts: [[1.2, 0.6]], stepSize: 0.05, steps: 400, scale: "linear" },
  minima: sineCosineMinima(1, 2 * Math.PI),
  ...sineCosine(1, 1),
};
