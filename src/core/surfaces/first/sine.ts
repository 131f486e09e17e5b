import { curve } from "../parts/curve.ts";

/** sin x: the start decides which of the two valleys the ball finds. */
export const sine = curve({
  label: "sine",
  formula: "sin x",
  source: "elementary",
  quadratic: false,
  domain: [-5, 5],
  start: 3,
  minima: [-Math.PI / 2, (3 * Math.PI) / 2],
  f: Math.sin,
  df: Math.cos,
  ddf: (x) => -Math.sin(x),
});
