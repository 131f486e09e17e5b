import { cosineProfile, foldedWave, sineProfile } from "../parts/foldedWave.ts";
import { landscape } from "../parts/landscape.ts";

const wave = foldedWave(sineProfile, cosineProfile, 1);
const [x0, y0] = [8.055023475736563, 9.664590019241272];

/** A table with creases for a cloth; its four feet, in the corners, are the minima. */
export const holderTable = landscape({
  label: "Hölder table",
  formula: "−|sin x · cos y · exp|1 − r/π||, r = √(x² + y²)",
  source: "Mishra 2006; sfu.ca/~ssurjano/holder.html",
  domain: { x: [-10, 10], y: [-10, 10] },
  defaults: {
    starts: [
      [6.6, -8],
      [6.4, 4.9],
      [-3.5, -4.9],
    ],
    stepSize: 0.03,
    steps: 80,
    scale: "linear",
    view: { azimuth: 0.62, elevation: 0.4 },
  },
  minima: [
    [x0, y0],
    [x0, -y0],
    [-x0, y0],
    [-x0, -y0],
  ],
  value: (x, y) => -wave.value(x, y),
  gradient: (x, y) => {
    const [dx, dy] = wave.gradient(x, y);
    return [-dx, -dy];
  },
  hessian: (x, y) => {
    const [xx, xy, yy] = wave.hessian(x, y);
    return [-xx, -xy, -yy];
  },
});
