import { landscape } from "../parts/landscape.ts";
import { rootSine } from "../parts/rootSine.ts";
import { sumOf, type Profile } from "../parts/separable.ts";

const profile: Profile = {
  f: (t) => 418.9828872724338 - t * rootSine.f(t),
  df: (t) => -rootSine.f(t) - t * rootSine.df(t),
  ddf: (t) => -2 * rootSine.df(t) - t * rootSine.ddf(t),
};
/** Where `profile` is lowest. */
const lowest = 420.96874635998205;

/**
 * The best valley lies in a corner, far from the second best: whoever follows the slope is led away from it. The
 * constant is that of the exact minimum; with the 418.9829 that is often printed it would lie at 2.5 · 10⁻⁵.
 */
export const schwefel = landscape({
  label: "Schwefel",
  formula: "2 · 418.9828872724338 − x sin √|x| − y sin √|y|",
  source: "Schwefel 1981; sfu.ca/~ssurjano/schwef.html",
  domain: { x: [-500, 500], y: [-500, 500] },
  defaults: {
    starts: [
      [310, 310],
      [-410, -210],
      [140, -88],
      [-190, 420],
    ],
    stepSize: 2,
    steps: 60,
    scale: "linear",
    view: { azimuth: 0.62, elevation: 0.85 },
  },
  minima: [[lowest, lowest]],
  ...sumOf(profile, profile),
});
