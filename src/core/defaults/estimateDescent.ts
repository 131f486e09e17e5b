import type { Vec2 } from "../algebra/vec2.ts";
import type { SurfaceDefaults } from "../surface.ts";
import type { Sketch } from "./sketch.ts";
import { pointIn, quantile, shareBelow, type Survey } from "./survey.ts";

type Descent = Pick<SurfaceDefaults, "starts" | "stepSize" | "steps">;

/** Where a ball might start, as shares of an axis: off the middle, where symmetric surfaces are level. */
const shares = [0.12, 0.31, 0.52, 0.71, 0.9];
/** How long a start is tried, and how long the chosen ones. */
const trialSteps = 120;
const mostSteps = 1000;
const mostStarts = 3;

/** A descent that was tried: how far it came and how well it would be seen. */
interface Trial {
  readonly start: Vec2;
  readonly end: Vec2;
  readonly stepSize: number;
  /** Until it left the domain, or all. */
  readonly steps: number;
  readonly left: boolean;
  readonly score: number;
}

/**
 * Starts, a step size and a number of steps with which gradient descent is seen to go down: tried from 25 places with
 * step sizes that suit the curvature in all of the domain, in most and in half of it, and the slope; kept is what goes a
 * visible way, past much of the surface, in steps that can be told apart, and stays in the domain.
 */
export function estimateDescent(surface: Sketch, survey: Survey): Descent {
  const places =
    surface.variables === 1
      ? shares.map((right): Vec2 => [right, 0.5])
      : shares.flatMap((back) => shares.map((right): Vec2 => [right, back]));
  const starts = places
    .map((place) => roundedIn(survey, pointIn(survey.domain, place), surface.variables))
    .filter((at) => Number.isFinite(surface.value(...at)));
  const trials = stepSizesFor(surface, survey, starts).flatMap((stepSize) =>
    starts.map((start) => tried(surface, survey, start, stepSize, trialSteps)),
  );
  const best = trials.reduce<Trial | null>((one, other) => (other.score > (one?.score ?? 0) ? other : one), null);
  if (!best) return { starts: [starts[0] ?? pointIn(survey.domain, [0.5, 0.5])], stepSize: 0.01, steps: 100 };
  const chosen = [best];
  const others = trials.filter(({ stepSize, score }) => stepSize === best.stepSize && score > 0.5 * best.score);
  for (const other of others.toSorted((a, b) => b.score - a.score)) {
    const isElsewhere = chosen.every(({ end }) => wayBetween(survey, end, other.end) > 0.15);
    if (isElsewhere && chosen.length < mostStarts && other.left === best.left) chosen.push(other);
  }
  return {
    starts: chosen.map(({ start }) => start),
    stepSize: best.stepSize,
    steps: stepsFor(surface, survey, chosen),
  };
}

/** The largest first: of trials that are seen as well, the first is kept. */
function stepSizesFor(surface: Sketch, { domain, curvatures }: Survey, starts: readonly Vec2[]): readonly number[] {
  const slopes = Float64Array.from(starts, (at) => Math.hypot(...surface.gradient(...at)))
    .filter((slope) => Number.isFinite(slope) && slope > 0)
    .toSorted();
  const side = Math.min(domain.x[1] - domain.x[0], surface.variables === 1 ? Infinity : domain.y[1] - domain.y[0]);
  const ofCurvature =
    curvatures.length === 0 ? [] : [0.3, 0.6, 0.9, 1].map((share) => 0.3 / quantile(curvatures, share));
  const ofSlope = slopes.length === 0 ? [] : [0.25, 0.5, 1].map((share) => (0.04 * side) / quantile(slopes, share));
  return [...ofCurvature, ...ofSlope]
    .filter((stepSize) => Number.isFinite(stepSize) && stepSize > 0)
    .map((stepSize) => Number(stepSize.toPrecision(1)))
    .filter((stepSize, i, all) => all.indexOf(stepSize) === i)
    .toSorted((a, b) => b - a);
}

function tried(surface: Sketch, survey: Survey, start: Vec2, stepSize: number, most: number): Trial {
  const first = surface.value(...start);
  let at = start;
  let [longest, rises] = [0, 0];
  let last = first;
  let steps = 0;
  let left = false;
  for (; steps < most; steps++) {
    const [dx, dy] = surface.gradient(...at);
    const next: Vec2 = [at[0] - stepSize * dx, at[1] - stepSize * dy];
    const value = surface.value(...next);
    if (!contains(survey, next) || !Number.isFinite(value)) {
      left = true;
      break;
    }
    if (value > last) rises++;
    longest = Math.max(longest, wayBetween(survey, at, next));
    [at, last] = [next, value];
  }
  const way = Math.min(1, wayBetween(survey, start, at) / 0.3);
  const fall = Math.min(1, (shareBelow(survey.sorted, first) - shareBelow(survey.sorted, last)) / 0.4);
  const pace = Math.min(1, 0.12 / Math.max(longest, 1e-9)) * Math.min(1, steps / 12);
  const calm = rises > steps / 10 || last >= first ? 0 : 1;
  return { start, end: at, stepSize, steps, left, score: way * Math.max(fall, 0) * pace * calm * (left ? 0.5 : 1) };
}

/** Until the slowest of them has settled, rounded up to 1, 2, 3 or 5 times a power of ten; short of where one leaves the domain. */
function stepsFor(surface: Sketch, survey: Survey, chosen: readonly Trial[]): number {
  const leaving = chosen.filter(({ left }) => left).map(({ steps }) => steps);
  if (leaving.length > 0) return Math.max(1, Math.min(...leaving));
  const needed = chosen.map(({ start, stepSize }) => {
    const { end, steps, left } = tried(surface, survey, start, stepSize, mostSteps);
    if (left) return steps;
    let at = start;
    for (let k = 0; k < steps; k++) {
      if (wayBetween(survey, at, end) < 0.01) return Math.max(40, Math.min(steps, Math.ceil(1.3 * k)));
      const [dx, dy] = surface.gradient(...at);
      at = [at[0] - stepSize * dx, at[1] - stepSize * dy];
    }
    return steps;
  });
  const most = Math.max(...needed);
  const power = 10 ** Math.floor(Math.log10(most));
  return Math.min(
    mostSteps,
    [1, 2, 3, 5, 10].map((digit) => digit * power).find((round) => round >= most)!,
  );
}

/** As a share of the domain's sides. */
function wayBetween({ domain: { x, y } }: Survey, a: Vec2, b: Vec2): number {
  return Math.hypot((a[0] - b[0]) / (x[1] - x[0]), (a[1] - b[1]) / (y[1] - y[0]));
}

const contains = ({ domain: { x, y } }: Survey, [right, back]: Vec2): boolean =>
  right >= x[0] && right <= x[1] && back >= y[0] && back <= y[1];

/** Few digits, as many as a hundredth of the domain has: what one would type. */
function roundedIn({ domain }: Survey, at: Vec2, variables: 1 | 2): Vec2 {
  const rounded = (value: number, [min, max]: readonly [number, number]) => {
    const unit = 10 ** Math.floor(Math.log10((max - min) / 40));
    return Number((Math.round(value / unit) * unit).toPrecision(12));
  };
  return [rounded(at[0], domain.x), variables === 1 ? 0 : rounded(at[1], domain.y)];
}
