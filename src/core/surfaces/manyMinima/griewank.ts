import { landscape } from "../parts/landscape.ts";

const q = Math.SQRT1_2;

/** Seen over ±600 a smooth bowl, seen near an egg box: the ball rests in the hollow it starts over. */
export const griewank = landscape({
  label: "Griewank",
  formula: "(x² + y²)/4000 − cos x · cos(y/√2) + 1",
  source: "Griewank 1981; sfu.ca/~ssurjano/griewank.html",
  domain: { x: [-7, 7], y: [-7, 7] },
  classicDomain: { x: [-600, 600], y: [-600, 600] },
  defaults: {
    starts: [
      [3.3, -0.75],
      [-3.5, 0.5],
      [0.4, 3.6],
    ],
    stepSize: 0.3,
    steps: 60,
    scale: "linear",
    view: { azimuth: 0.62, elevation: 0.85 },
  },
  minima: [[0, 0]],
  value: (x, y) => (x ** 2 + y ** 2) / 4000 - Math.cos(x) * Math.cos(q * y) + 1,
  gradient: (x, y) => [x / 2000 + Math.sin(x) * Math.cos(q * y), y / 2000 + q * Math.cos(x) * Math.sin(q * y)],
  hessian: (x, y) => {
    const egg = Math.cos(x) * Math.cos(q * y);
    return [1 / 2000 + egg, -q * Math.sin(x) * Math.sin(q * y), 1 / 2000 + egg / 2];
  },
});
