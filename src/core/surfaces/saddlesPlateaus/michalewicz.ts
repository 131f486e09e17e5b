import { landscape } from "../parts/landscape.ts";
import { sumOf, type Profile } from "../parts/separable.ts";

/** −sin t · sin²⁰(i t²/π) */
const groove = (i: number): Profile => {
  const phase = (t: number) => (i * t ** 2) / Math.PI;
  const rate = (t: number) => (2 * i * t) / Math.PI;
  return {
    f: (t) => -Math.sin(t) * Math.sin(phase(t)) ** 20,
    df: (t) => {
      const [s, c] = [Math.sin(phase(t)), Math.cos(phase(t))];
      return -Math.cos(t) * s ** 20 - Math.sin(t) * 20 * s ** 19 * c * rate(t);
    },
    ddf: (t) => {
      const [s, c] = [Math.sin(phase(t)), Math.cos(phase(t))];
      const curve = (380 * s ** 18 * c ** 2 - 20 * s ** 20) * rate(t) ** 2 + ((20 * s ** 19 * c) / Math.PI) * 2 * i;
      return Math.sin(t) * s ** 20 - 2 * Math.cos(t) * 20 * s ** 19 * c * rate(t) - Math.sin(t) * curve;
    },
  };
};

/** Level ground cut by narrow grooves, deepest where they cross: between them there is no slope to follow. */
export const michalewicz = landscape({
  label: "Michalewicz",
  formula: "−sin x · sin²⁰(x²/π) − sin y · sin²⁰(2y²/π)",
  source: "Michalewicz 1992, m = 10; sfu.ca/~ssurjano/michal.html",
  domain: { x: [0, Math.PI], y: [0, Math.PI] },
  defaults: {
    starts: [
      [1.7, 1.8],
      [2.6, 2.4],
      [1.1, 2.7],
    ],
    stepSize: 0.005,
    steps: 200,
    scale: "linear",
    view: { azimuth: 0.4, elevation: 0.85 },
  },
  minima: [[2.2029055201726093, Math.PI / 2]],
  ...sumOf(groove(1), groove(2)),
});
