import { landscape } from "../parts/landscape.ts";
import { sumOf, type Profile } from "../parts/separable.ts";

const profile: Profile = {
  f: (t) => (t ** 4 - 16 * t ** 2 + 5 * t) / 2,
  df: (t) => 2 * t ** 3 - 16 * t + 2.5,
  ddf: (t) => 6 * t ** 2 - 16,
};
/** Where `profile` is lowest. */
const lowest = -2.903534027771177;

/** Four valleys of three depths around one summit. */
export const styblinskiTang = landscape({
  label: "Styblinski–Tang",
  formula: "½(x⁴ − 16x² + 5x + y⁴ − 16y² + 5y)",
  source: "Styblinski & Tang 1990; sfu.ca/~ssurjano/stybtang.html",
  domain: { x: [-5, 5], y: [-5, 5] },
  defaults: {
    starts: [
      [-0.3, -0.2],
      [0.6, -0.3],
      [-0.2, 0.5],
      [0.6, 0.7],
    ],
    stepSize: 0.01,
    steps: 100,
    scale: "linear",
    view: { azimuth: 0.62, elevation: 0.72 },
  },
  minima: [[lowest, lowest]],
  ...sumOf(profile, profile),
});
