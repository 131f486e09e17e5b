import type { Vec2 } from "../../algebra/vec2.ts";
import { landscape } from "../parts/landscape.ts";
import { productOf, type Profile } from "../parts/separable.ts";

const five = [1, 2, 3, 4, 5];
const profile: Profile = {
  f: (t) => five.reduce((sum, i) => sum + i * Math.cos((i + 1) * t + i), 0),
  df: (t) => five.reduce((sum, i) => sum - i * (i + 1) * Math.sin((i + 1) * t + i), 0),
  ddf: (t) => five.reduce((sum, i) => sum - i * (i + 1) ** 2 * Math.cos((i + 1) * t + i), 0),
};

const turns = [-1, 0, 1].map((turn) => 2 * Math.PI * turn);
const highs = turns.map((turn) => -0.8003211004719731 + turn);
const lows = turns.map((turn) => -1.4251284283197607 + turn);

/** Hundreds of hollows; wherever one factor is at its highest and the other at its lowest lies a global minimum. */
export const shubert = landscape({
  label: "Shubert",
  formula: "Σᵢ i cos((i + 1)x + i) · Σᵢ i cos((i + 1)y + i), i = 1 … 5",
  expanded: ["x", "y"].map((t) => `(${five.map((i) => `${i} cos(${i + 1} ${t} + ${i})`).join(" + ")})`).join(" · "),
  source: "sfu.ca/~ssurjano/shubert.html",
  domain: { x: [-2.5, 1], y: [-2.5, 1] },
  classicDomain: { x: [-10, 10], y: [-10, 10] },
  defaults: {
    starts: [
      [-0.9, -0.7],
      [-0.3, -1.3],
      [-2.1, 0.4],
      [0.6, 0.6],
    ],
    stepSize: 0.0003,
    steps: 80,
    scale: "linear",
    view: { azimuth: 0.62, elevation: 0.85 },
  },
  minima: [
    ...highs.flatMap((x) => lows.map((y): Vec2 => [x, y])),
    ...lows.flatMap((x) => highs.map((y): Vec2 => [x, y])),
  ],
  ...productOf(profile, profile),
});
