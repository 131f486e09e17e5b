import { landscape } from "../parts/landscape.ts";
import { rootSine } from "../parts/rootSine.ts";

const { f: s, df: ds, ddf: dds } = rootSine;

/** Deep folds everywhere, and the lowest point of all on the edge, where the surface goes on falling outwards. */
export const eggholder = landscape({
  label: "eggholder",
  formula: "−(y + 47) sin √|x/2 + y + 47| − x sin √|x − (y + 47)|",
  source: "Whitley et al. 1996; sfu.ca/~ssurjano/egg.html",
  domain: { x: [-512, 512], y: [-512, 512] },
  defaults: {
    starts: [
      [320, 370],
      [-320, 400],
      [140, -480],
      [-220, -350],
    ],
    stepSize: 0.3,
    steps: 200,
    scale: "linear",
    view: { azimuth: 0.62, elevation: 0.85 },
  },
  minima: [[512, 404.23180511375784]],
  value: (x, y) => {
    const u = y + 47;
    return -u * s(u + x / 2) - x * s(x - u);
  },
  gradient: (x, y) => {
    const u = y + 47;
    const [a, b] = [u + x / 2, x - u];
    return [(-u * ds(a)) / 2 - s(b) - x * ds(b), -s(a) - u * ds(a) + x * ds(b)];
  },
  hessian: (x, y) => {
    const u = y + 47;
    const [a, b] = [u + x / 2, x - u];
    return [
      (-u * dds(a)) / 4 - 2 * ds(b) - x * dds(b),
      (-ds(a) - u * dds(a)) / 2 + ds(b) + x * dds(b),
      -2 * ds(a) - u * dds(a) - x * dds(b),
    ];
  },
});
