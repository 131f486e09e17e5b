import { jointly } from "../parts/jointly.ts";
import { landscape } from "../parts/landscape.ts";

const places = [-32, -16, 0, 16, 32];
const foxholes = places.flatMap((b, row) => places.map((a, column) => ({ i: 5 * row + column + 1, a, b })));

// By squares: a power of six takes a general one three times as long, and there are fifty of them to a value.
const fourth = (t: number) => (t ** 2) ** 2;
const sixth = (t: number) => (t ** 2) ** 2 * t ** 2;
const fifth = (t: number) => fourth(t) * t;

/** p = 0.002 + Σᵢ 1/(i + u⁶ + v⁶) and its derivatives, where (u, v) is the way from the i-th foxhole. */
function pull(x: number, y: number) {
  let [p, px, py, pxx, pxy, pyy] = [0.002, 0, 0, 0, 0, 0];
  for (const { i, a, b } of foxholes) {
    const [u, v] = [x - a, y - b];
    const q = 1 / (i + sixth(u) + sixth(v));
    const [du, dv] = [6 * fifth(u), 6 * fifth(v)];
    p += q;
    px -= du * q ** 2;
    py -= dv * q ** 2;
    pxx += (2 * du ** 2 * q - 30 * fourth(u)) * q ** 2;
    pxy += 2 * du * dv * q * q ** 2;
    pyy += (2 * dv ** 2 * q - 30 * fourth(v)) * q ** 2;
  }
  return { p, px, py, pxx, pxy, pyy };
}

/** Twenty-five pits in a plateau, each a little deeper than the last: the ball falls into the nearest, or stays where it is. */
export const deJong5 = landscape({
  label: "Shekel's foxholes",
  formula: "1 / (0.002 + Σᵢ 1/(i + (x − aᵢ)⁶ + (y − bᵢ)⁶)), i = 1 … 25",
  expanded: `1 / (0.002 + ${foxholes.map(({ i, a, b }) => `1 / (${i} + (x − (${a}))^6 + (y − (${b}))^6)`).join(" + ")})`,
  source: "De Jong 1975, function 5; sfu.ca/~ssurjano/dejong5.html",
  domain: { x: [-50, 50], y: [-50, 50] },
  classicDomain: { x: [-65.536, 65.536], y: [-65.536, 65.536] },
  defaults: {
    starts: [
      [-20, -28],
      [11, 19],
      [-8, -8],
    ],
    stepSize: 0.05,
    steps: 300,
    scale: "linear",
    view: { azimuth: 0.62, elevation: 0.75 },
  },
  minima: [[-31.97833483565697, -31.978334837300796]],
  ...jointly((x, y) => {
    const { p, px, py } = pull(x, y);
    return [1 / p, -px / p ** 2, -py / p ** 2];
  }),
  hessian: (x, y) => {
    const { p, px, py, pxx, pxy, pyy } = pull(x, y);
    return [
      (2 * px ** 2) / p ** 3 - pxx / p ** 2,
      (2 * px * py) / p ** 3 - pxy / p ** 2,
      (2 * py ** 2) / p ** 3 - pyy / p ** 2,
    ];
  },
});
