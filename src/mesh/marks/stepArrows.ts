import type { Examined } from "../../core/descent/examineStep.ts";
import type { Vec2 } from "../../core/algebra/vec2.ts";
import { between, distance, isFinite, sub, unit, vectorIn, xyz } from "../../core/algebra/vec3.ts";
import { aheadArrow, downhillArrow, headLength, type Arrow, type Measure } from "./arrow.ts";
import { pointOn, type Plot } from "../surface/plot.ts";
import { contains } from "../surface/samples.ts";
import { drapedLine } from "./trail.ts";

/** What happens in one step, as it is drawn on the surface where the step begins. */
export interface StepArrows {
  /** −g, as the step saw it. */
  readonly seen: Arrow | null;
  /** −∇f of the whole surface, where the step saw another one. */
  readonly whole: Arrow | null;
  /** The method's own direction, where it has one. */
  readonly heading: Arrow | null;
  readonly step: StepArrow | null;
  /** [3 × points] where a line search looked, on the surface; only those in the domain. */
  readonly trials: Float32Array;
  /** [6 × segments] how far the step might go, as a circle on the surface; `null` where nothing holds it. */
  readonly reach: Float32Array | null;
}

/** The way to the next point, true to scale: draped over the surface, and a head that ends there. */
export interface StepArrow {
  /** [6 × segments] from the step's beginning to the head. */
  readonly positions: Float32Array;
  /** `null` where the next point is out of the picture. */
  readonly head: Arrow | null;
}

/** How far over the surface the straight arrows lie, in radii of the ball: one over the other where they point the same way. */
const layers = { whole: 0.4, seen: 1, heading: 1.75 } as const;

const none: StepArrows = {
  seen: null,
  whole: null,
  heading: null,
  step: null,
  trials: new Float32Array(),
  reach: null,
};

/** What is drawn of a step, for a ball of such a radius, with arrows of such a measure. Nothing where it begins outside of the domain. */
export function stepArrows(plot: Plot, step: Examined, radius: number, measure: Measure): StepArrows {
  const { gradient, whole, heading } = step;
  const { at } = step.before;
  if (!contains(plot.domain, ...at)) return none;
  const differs = whole[0] !== gradient[0] || whole[1] !== gradient[1];
  const over = layers.heading * radius;
  return {
    seen: downhillArrow(plot, at, layers.seen * radius, measure, gradient),
    whole: differs ? downhillArrow(plot, at, layers.whole * radius, measure, whole) : null,
    heading:
      heading &&
      (heading.heading === "uphill"
        ? downhillArrow(plot, at, over, measure, heading.value)
        : aheadArrow(plot, at, over, measure.size, heading.value)),
    step: stepArrow(plot, at, step.after.at, 2 * radius),
    trials: placesOf(plot, step.trials),
    reach: step.after.reach === undefined ? null : circleOf(plot, at, step.after.reach),
  };
}

/** `null` for a step shorter than the least length: the ball would hide it. */
function stepArrow(plot: Plot, from: Vec2, to: Vec2, least: number): StepArrow | null {
  const line = drapedLine(plot, from, to);
  const whole = lengthOf(line);
  if (whole < least) return null;
  if (!contains(plot.domain, ...to)) return { positions: line, head: null };
  const tip = vectorIn(line, line.length / 3 - 1);
  const wished = Math.min(headLength, 0.6 * whole);
  let last = line.length / 6 - 1; // the segment in which the head begins
  while (last > 0 && distance(vectorIn(line, 2 * last), tip) < wished) last--;
  const [start, end] = [vectorIn(line, 2 * last), vectorIn(line, 2 * last + 1)];
  const [before, after] = [distance(start, tip), distance(end, tip)];
  const base = between(start, end, Math.max(0, before - wished) / (before - after));
  const positions = line.slice(0, 6 * (last + 1));
  positions.set(xyz(base), 6 * last + 3);
  return { positions, head: { from: base, direction: unit(sub(tip, base)), length: distance(base, tip) } };
}

/** A circle is drawn as so many chords, each draped over the surface. */
const chords = 48;
/** No circle is draped in more segments: chords are short. */
export const mostCirclePieces = chords * 32;

/** [6 × segments] the part of a circle that lies in the domain. */
function circleOf(plot: Plot, [x, y]: Vec2, radius: number): Float32Array {
  const at = (i: number): Vec2 => {
    const angle = (2 * Math.PI * i) / chords;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  };
  const pieces = Array.from({ length: chords }, (_, i) => drapedLine(plot, at(i), at(i + 1)));
  return Float32Array.from(pieces.flatMap((piece) => [...piece])).subarray(0, 6 * mostCirclePieces);
}

/** [3 × points] those of some points that the picture shows, on the surface. */
function placesOf(plot: Plot, points: readonly Vec2[]): Float32Array {
  const places = points.filter((at) => contains(plot.domain, ...at)).map((at) => pointOn(plot, at));
  return Float32Array.from(places.filter(isFinite).flatMap(xyz));
}

function lengthOf(segments: Float32Array): number {
  let length = 0;
  for (let i = 0; i < segments.length / 3; i += 2) length += distance(vectorIn(segments, i), vectorIn(segments, i + 1));
  return length;
}
