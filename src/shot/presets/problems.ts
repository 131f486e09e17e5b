import { largestStableStep } from "../../core/stability/largestStableStep.ts";
import { surfaces } from "../../core/surfaces/index.ts";
import { firstShot } from "./firstShot.ts";
import type { Run } from "../shot.ts";
import { data, descending, named, plain, shotOf, type Preset } from "./parts.ts";

/** 2/λmax of the tutorial's problem: beyond it gradient descent diverges. */
const stable = largestStableStep(surfaces.mse)!;
const rounded = (value: number) => Number(value.toPrecision(2));
const times = (factor: number, name: string) =>
  descending(data("seed"), { name, params: { lr: factor * stable }, steps: 300 });

/** About the problem: its surface, its data, its step size. */
export const problemPresets = {
  regression: {
    title: "Fit a line",
    about:
      "Each point of the surface is a line through the data; its height is the mean squared error. The ball drops into the ravine at once, then creeps along it: watch the line turn late.",
    shot: firstShot,
  },
  sincos: {
    title: "Three balls, two valleys",
    about:
      "Three starts on one surface, the same step size. Two of them end in the same valley, the third in another: gradient descent only sees the slope under its feet.",
    shot: shotOf("Three balls, two valleys", [plain(named("sincos"))]),
  },
  parabola: {
    title: "One parameter",
    about:
      "On x² every step multiplies x by 1 − 2α, here by 0.98. The steps shrink with the slope, so the ball never quite arrives.",
    shot: shotOf("One parameter", [plain(named("parabola"))]),
  },
  sine: {
    title: "The nearest valley",
    about:
      "The ball starts just right of a summit and rolls to the valley on the right. Drag it over the summit and it ends in the other one.",
    shot: shotOf("The nearest valley", [plain(named("sine"))]),
  },
  "step-sizes": {
    title: "Too small, just right, too large",
    about:
      "One problem, three step sizes. The first crawls, the second settles, the third leaps from wall to wall and climbs: the table says how many steps each needs.",
    shot: shotOf("Too small, just right, too large", [
      descending(data("seed"), { name: "too small", params: { lr: rounded(0.02 * stable) }, steps: 300 }),
      descending(data("seed"), { name: "just right", params: { lr: rounded(0.6 * stable) }, steps: 300 }),
      descending(data("seed"), { name: "too large", params: { lr: rounded(1.04 * stable) }, steps: 300 }),
    ]),
  },
  standardise: {
    title: "From ravine to bowl",
    about:
      "Old Faithful's eruptions, raw on the left. With x standardised the ravine becomes a round bowl, and one step of size 0.5 lands on the minimum.",
    shot: shotOf("From ravine to bowl", [
      descending(data("faithful"), { name: "raw", steps: 300 }),
      descending(data("faithful", true), { name: "standardised", params: { lr: 0.5 }, steps: 300 }),
    ]),
  },
  anscombe: {
    title: "Anscombe's quartet",
    about:
      "Four data sets that look nothing alike. Their surfaces, minima and descents are the same to three digits: the error of a line cannot tell them apart.",
    shot: shotOf(
      "Anscombe's quartet",
      ["anscombe1", "anscombe2", "anscombe3", "anscombe4"].map((id) => plain(data(id))),
    ),
  },
  starts: {
    title: "The start decides",
    about:
      "Six starts near one summit, all with the same step size. A small move of the start changes the valley in which the descent ends.",
    shot: shotOf("The start decides", [
      descending(
        named("sincos-wide"),
        ...Array.from({ length: 6 }, (_, i): Partial<Run> => {
          const angle = ((i + 0.2) * Math.PI) / 3;
          return { start: [rounded(Math.PI / 2 + 0.35 * Math.cos(angle)), rounded(0.35 * Math.sin(angle))] };
        }),
      ),
    ]),
  },
  stability: {
    title: "The edge of stability",
    about:
      "Step sizes of 0.99, 1.00 and 1.01 times 2/λmax. One per cent decides whether the ball comes to rest, swings for ever, or leaves the picture.",
    shot: shotOf("The edge of stability", [
      times(0.99, "0.99 × 2/λmax"),
      times(1, "1.00 × 2/λmax"),
      times(1.01, "1.01 × 2/λmax"),
    ]),
  },
} as const satisfies Record<string, Preset>;
