import { landscape } from "../parts/landscape.ts";
import { sumOf, type Profile } from "../parts/separable.ts";

const profile: Profile = {
  f: (t) => 10 + t ** 2 - 10 * Math.cos(2 * Math.PI * t),
  df: (t) => 2 * t + 20 * Math.PI * Math.sin(2 * Math.PI * t),
  ddf: (t) => 2 + 40 * Math.PI ** 2 * Math.cos(2 * Math.PI * t),
};

/** An egg box in a bowl, with 121 local minima: the ball falls into the nearest and stays there. */
export const rastrigin = landscape({
  label: "Rastrigin",
  formula: "20 + x² − 10 cos 2πx + y² − 10 cos 2πy",
  source: "Rastrigin 1974; sfu.ca/~ssurjano/rastr.html",
  domain: { x: [-3.2, 3.2], y: [-3.2, 3.2] },
  classicDomain: { x: [-5.12, 5.12], y: [-5.12, 5.12] },
  defaults: {
    starts: [
      [2.42, -1.58],
      [-1.42, 2.42],
      [-0.45, 0.42],
      [-2.5, -1.45],
    ],
    stepSize: 0.001,
    steps: 40,
    scale: "linear",
    view: { azimuth: 0.62, elevation: 0.85 },
  },
  minima: [[0, 0]],
  ...sumOf(profile, profile),
});
