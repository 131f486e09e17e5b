import { foldedWave, sineProfile } from "../parts/foldedWave.ts";
import { landscape } from "../parts/landscape.ts";

/** |sin x sin y exp|100 − r/π||, up to 10⁴³. */
const wave = foldedWave(sineProfile, sineProfile, 100);
const lowest = 1.3494066171539107;

/** A tray of four equally deep hollows and more shallow ones, parted by a cross of knife-edged creases. */
export const crossInTray = landscape({
  label: "cross-in-tray",
  formula: "−0.0001 (|sin x · sin y · exp|100 − r/π|| + 1)^0.1, r = √(x² + y²)",
  source: "Mishra 2006; sfu.ca/~ssurjano/crossit.html",
  domain: { x: [-10, 10], y: [-10, 10] },
  defaults: {
    starts: [
      [2.9, 2.7],
      [-6.1, -2.9],
      [-9.2, 9.2],
    ],
    stepSize: 0.5,
    steps: 60,
    scale: "linear",
    view: { azimuth: 0.62, elevation: 0.95 },
  },
  minima: [
    [lowest, lowest],
    [lowest, -lowest],
    [-lowest, lowest],
    [-lowest, -lowest],
  ],
  value: (x, y) => -0.0001 * (wave.value(x, y) + 1) ** 0.1,
  gradient: (x, y) => {
    const slope = -0.00001 * (wave.value(x, y) + 1) ** -0.9;
    const [qx, qy] = wave.gradient(x, y);
    return [slope * qx, slope * qy];
  },
  hessian: (x, y) => {
    const q = wave.value(x, y) + 1;
    const slope = -0.00001 * q ** -0.9;
    const [qx, qy] = wave.gradient(x, y);
    const [qxx, qxy, qyy] = wave.hessian(x, y);
    return [
      slope * (qxx - (0.9 * qx ** 2) / q),
      slope * (qxy - (0.9 * qx * qy) / q),
      slope * (qyy - (0.9 * qy ** 2) / q),
    ];
  },
});
