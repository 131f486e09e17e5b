import { landscape } from "../parts/landscape.ts";

/** √|t| and its two derivatives; infinitely steep at 0, where they are taken as 0: the mean of both sides. */
const root = (t: number) => Math.sqrt(Math.abs(t));
const dRoot = (t: number) => (t === 0 ? 0 : Math.sign(t) / (2 * root(t)));
const ddRoot = (t: number) => (t === 0 ? 0 : -1 / (4 * root(t) ** 3));

/** A curved crease with infinitely steep sides: no step size is small enough, the ball leaps from side to side. */
export const bukin6 = landscape({
  label: "Bukin 6",
  formula: "100 √|y − 0.01x²| + 0.01|x + 10|",
  source: "Bukin 1997; sfu.ca/~ssurjano/bukin6.html",
  domain: { x: [-15, -5], y: [-3, 3] },
  defaults: {
    starts: [[-13, -2.2]],
    stepSize: 0.0005,
    steps: 300,
    scale: "linear",
    view: { azimuth: 0.9, elevation: 0.65 },
  },
  minima: [[-10, 1]],
  value: (x, y) => 100 * root(y - 0.01 * x ** 2) + 0.01 * Math.abs(x + 10),
  gradient: (x, y) => {
    const slope = 100 * dRoot(y - 0.01 * x ** 2);
    return [-0.02 * x * slope + 0.01 * Math.sign(x + 10), slope];
  },
  hessian: (x, y) => {
    const t = y - 0.01 * x ** 2;
    const [slope, bend] = [100 * dRoot(t), 100 * ddRoot(t)];
    return [bend * (0.02 * x) ** 2 - 0.02 * slope, -0.02 * x * bend, bend];
  },
});
