import { surfaces } from "../../core/surfaces/index.ts";
import { lineThrough } from "../problems/line.ts";
import type { Run } from "../shot.ts";
import { data, descending, named, plain, racing, shotOf, withoutHighest, type Preset } from "./parts.ts";

/** Many arrows would hide what they point at. */
const quiet = { look: { arrow: false } };

/** About the method: optimizers, schedules and batches, on the surfaces where they differ. */
export const methodPresets = {
  race: {
    title: "Eight ways along the valley",
    about:
      "Rosenbrock's valley is easy to find and hard to follow. Plain gradient descent creeps, momentum swings round the bend, and methods that learn the curvature are there before the others have turned.",
    shot: shotOf(
      "Eight ways along the valley",
      [
        racing(
          named("rosenbrock"),
          {
            gd: 0.0015,
            momentum: 0.0005,
            rmsprop: 0.01,
            adagrad: 0.5,
            adam: 0.05,
            rprop: 0.01,
            lbfgs: 1,
            "newton-damped": 1,
          },
          { start: [-1.2, 1], steps: 400 },
        ),
      ],
      quiet,
    ),
  },
  saddle: {
    title: "Who escapes the saddle?",
    about:
      "All start a thousandth beside the ridge. Gradient descent dwells at the saddle before it leaves, Adam hardly notices it, and Newton's method goes straight to it and calls it home.",
    shot: shotOf("Who escapes the saddle?", [
      racing(named("saddle"), { gd: 0.05, momentum: 0.02, adam: 0.08, newton: 1 }, { start: [2.5, 0.001], steps: 90 }),
    ]),
  },
  beale: {
    title: "Lost on the plateau",
    about:
      "Beale's plateau is almost level, so a step in proportion to the slope is almost none. Methods that divide by the size of past gradients walk on.",
    shot: shotOf("Lost on the plateau", [
      racing(
        named("beale"),
        { gd: 0.001, momentum: 0.001, adagrad: 0.5, adam: 0.05 },
        { start: [-3.5, -1], steps: 1500 },
      ),
    ]),
  },
  himmelblau: {
    title: "Four valleys",
    about:
      "Four starts around the summit, four minima, all of them equally deep. Drag a ball across a ridge and it ends elsewhere.",
    shot: shotOf("Four valleys", [plain(named("himmelblau"))]),
  },
  newton: {
    title: "One step",
    about:
      "On a quadratic surface Newton's method knows everything: one step. Steepest descent with an exact line search zigzags, and a fixed step size creeps along the ravine.",
    shot: shotOf("One step", [
      racing(data("seed"), { gd: 0.05, "gd-exact": 1, newton: 1 }, { start: [0, 4], steps: 150 }),
    ]),
  },
  "newton-bad-step": {
    title: "Newton's bad step",
    about:
      "The second step of Newton's method leaps out of the valley, from a value of 4.7 to 1,412. The damped one looks before it leaps, and takes longer.",
    shot: shotOf("Newton's bad step", [
      {
        ...racing(named("rosenbrock"), { newton: 1, "newton-damped": 1 }, { start: [-1.2, 1], steps: 30 }),
        domain: { x: [-2, 2], y: [-4, 3] },
      },
    ]),
  },
  "warm-up": {
    title: "Warm up first",
    about:
      "One step size, three schedules. At once it throws the ball out of Beale's corner; warmed up over 200 steps it goes round the bend; with a cosine at the end it also comes to rest.",
    shot: shotOf("Warm up first", [
      descending(
        named("beale"),
        ...[
          { name: "at once" },
          { name: "warm-up", schedule: { id: "linear", params: { start_factor: 0.01, total_iters: 200 } } },
          { name: "warm-up and cosine", schedule: { id: "one-cycle", params: { max_lr: 0.01, total_steps: 500 } } },
        ].map((run): Partial<Run> => ({
          ...(run as Partial<Run>),
          optimizer: "momentum",
          params: { lr: 0.01 },
          start: [-0.5, -2.5],
          steps: 500,
        })),
      ),
    ]),
  },
  "mini-batch": {
    title: "Four cars at a time",
    about:
      "Left the gradient of all 32 cars, right that of four at a time. The noisy path arrives as soon and never rests: the minimum of one batch is not that of the next.",
    shot: shotOf("Four cars at a time", [
      descending(data("mtcars", true), { name: "all cars", params: { lr: 0.1 }, steps: 160 }),
      descending(data("mtcars", true), { name: "four at a time", params: { lr: 0.1 }, steps: 160, batch: { size: 4 } }),
    ]),
  },
  rastrigin: {
    title: "Minima everywhere",
    about: "Every ball rolls into the nearest of dozens of pits. Momentum carries one of them across a few.",
    shot: shotOf(
      "Minima everywhere",
      [
        descending(
          named("rastrigin"),
          ...surfaces.rastrigin.defaults.starts.map((start): Partial<Run> => ({ start, steps: 120 })),
          {
            optimizer: "momentum",
            name: "momentum",
            params: { lr: 0.001, momentum: 0.95 },
            start: [-2.42, 2.6],
            steps: 120,
          },
        ),
      ],
      quiet,
    ),
  },
  outlier: {
    title: "One point too many",
    about:
      "Anscombe's third set, and the same without its outlier. Squares make one far point count as much as all others together: it tilts the line and moves the minimum.",
    shot: shotOf("One point too many", [
      descending(data("anscombe3"), { name: "with the outlier", steps: 400 }),
      descending(lineThrough(withoutHighest("anscombe3")), { name: "without", steps: 400 }),
    ]),
  },
} as const satisfies Record<string, Preset>;
