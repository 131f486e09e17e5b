import { landscape } from "../parts/landscape.ts";
import { productOf, type Profile } from "../parts/separable.ts";

/** cos t · e^(−(t − π)²) */
const profile: Profile = {
  f: (t) => Math.cos(t) * Math.exp(-((t - Math.PI) ** 2)),
  df: (t) => -(Math.sin(t) + 2 * (t - Math.PI) * Math.cos(t)) * Math.exp(-((t - Math.PI) ** 2)),
  ddf: (t) =>
    ((4 * (t - Math.PI) ** 2 - 3) * Math.cos(t) + 4 * (t - Math.PI) * Math.sin(t)) * Math.exp(-((t - Math.PI) ** 2)),
};
const mirrored: Profile = { f: (t) => -profile.f(t), df: (t) => -profile.df(t), ddf: (t) => -profile.ddf(t) };

/** One narrow pit in a plateau: a ball near its rim falls in; a little further out there is no slope to follow. */
export const easom = landscape({
  label: "Easom",
  formula: "−cos x · cos y · exp(−(x − π)² − (y − π)²)",
  source: "Easom 1990; sfu.ca/~ssurjano/easom.html",
  domain: { x: [0, 2 * Math.PI], y: [0, 2 * Math.PI] },
  classicDomain: { x: [-100, 100], y: [-100, 100] },
  defaults: {
    starts: [
      [4.3, 1.9],
      [1.2, 4.7],
    ],
    stepSize: 0.2,
    steps: 120,
    scale: "linear",
    view: { azimuth: 0.62, elevation: 0.85 },
  },
  minima: [[Math.PI, Math.PI]],
  ...productOf(mirrored, profile),
});
