import { curve } from "../parts/curve.ts";

/** x²: with step size α every step multiplies x by 1 − 2α. */
export const parabola = curve({
  label: "parabola",
  formula: "x²",
  source: "closed form: x after k steps is x₀ (1 − 2α)ᵏ",
  quadratic: true,
  domain: [-100, 100],
  start: 50,
  minima: [0],
  f: (x) => x ** 2,
  df: (x) => 2 * x,
  ddf: () => 2,
});
