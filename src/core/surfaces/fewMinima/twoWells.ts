import { bump, constant } from "../parts/bump.ts";
import { totalOf } from "../parts/exact.ts";
import { landscape } from "../parts/landscape.ts";
import { sphere } from "../bowls/sphere.ts";

/** A bowl with two wells, the left one deeper: two starts on the rim, two endings. */
export const twoWells = landscape({
  label: "two wells",
  formula: "x² + y² − 2e^(−5((x−1)² + y²)) − 3e^(−5((x+1)² + y²))",
  source: "Dupont, Interactive visualization of optimization algorithms",
  domain: { x: [-1.6, 1.6], y: [-1.6, 1.6] },
  classicDomain: { x: [-2, 2], y: [-2, 2] },
  defaults: {
    starts: [
      [-0.2, 1.4],
      [0.7, 1.3],
    ],
    stepSize: 0.02,
    steps: 150,
    scale: "linear",
    view: { azimuth: 0.62, elevation: 0.75 },
  },
  minima: [[-0.9363006340109187, 0]],
  ...totalOf([sphere, bump(5, [1, 0], constant(-2)), bump(5, [-1, 0], constant(-3))]),
});
