import { landscape } from "../parts/landscape.ts";
import { sumOf, type Profile } from "../parts/separable.ts";

/** A function of w = 1 + (t − 1)/4. */
const stretched = ({ f, df, ddf }: Profile): Profile => {
  const w = (t: number) => 1 + (t - 1) / 4;
  return { f: (t) => f(w(t)), df: (t) => df(w(t)) / 4, ddf: (t) => ddf(w(t)) / 16 };
};

/** sin² πw + (w − 1)² (1 + 10 sin²(πw + 1)) */
const across = stretched({
  f: (w) => Math.sin(Math.PI * w) ** 2 + (w - 1) ** 2 * (1 + 10 * Math.sin(Math.PI * w + 1) ** 2),
  df: (w) =>
    Math.PI * Math.sin(2 * Math.PI * w) +
    2 * (w - 1) * (1 + 10 * Math.sin(Math.PI * w + 1) ** 2) +
    (w - 1) ** 2 * 10 * Math.PI * Math.sin(2 * Math.PI * w + 2),
  ddf: (w) =>
    2 * Math.PI ** 2 * Math.cos(2 * Math.PI * w) +
    2 * (1 + 10 * Math.sin(Math.PI * w + 1) ** 2) +
    4 * (w - 1) * 10 * Math.PI * Math.sin(2 * Math.PI * w + 2) +
    (w - 1) ** 2 * 20 * Math.PI ** 2 * Math.cos(2 * Math.PI * w + 2),
});

/** (w − 1)² (1 + sin² 2πw) */
const along = stretched({
  f: (w) => (w - 1) ** 2 * (1 + Math.sin(2 * Math.PI * w) ** 2),
  df: (w) =>
    2 * (w - 1) * (1 + Math.sin(2 * Math.PI * w) ** 2) + (w - 1) ** 2 * 2 * Math.PI * Math.sin(4 * Math.PI * w),
  ddf: (w) =>
    2 * (1 + Math.sin(2 * Math.PI * w) ** 2) +
    4 * (w - 1) * 2 * Math.PI * Math.sin(4 * Math.PI * w) +
    (w - 1) ** 2 * 8 * Math.PI ** 2 * Math.cos(4 * Math.PI * w),
});

/** Waves that grow with the distance from the minimum: parallel troughs, each with hollows of its own. */
export const levy = landscape({
  label: "Lévy",
  formula: "sin² πw + (w − 1)²(1 + 10 sin²(πw + 1)) + (v − 1)²(1 + sin² 2πv), w = 1 + (x − 1)/4, v = 1 + (y − 1)/4",
  source: "Lévy & Montalvo 1985; sfu.ca/~ssurjano/levy.html",
  domain: { x: [-10, 10], y: [-10, 10] },
  defaults: {
    starts: [
      [-5.5, -8.6],
      [2.6, 8.2],
      [-0.5, -1.5],
    ],
    stepSize: 0.02,
    steps: 150,
    scale: "linear",
    view: { azimuth: 0.62, elevation: 0.7 },
  },
  minima: [[1, 1]],
  ...sumOf(across, along),
});
