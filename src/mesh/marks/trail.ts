import type { Domain } from "../../core/surface.ts";
import type { Trajectory } from "../../core/descent/trajectory.ts";
import { add, scale, sub, type Vec2 } from "../../core/algebra/vec2.ts";
import {
  along,
  atHeight,
  between,
  distance,
  isFinite,
  upOf,
  vectorIn,
  xyz,
  type Vec3,
} from "../../core/algebra/vec3.ts";
import { clipToDomain } from "./clipToDomain.ts";
import { normalOn, pointOn, type Plot } from "../surface/plot.ts";
import { fromWorld } from "../../core/world.ts";

/** A path draped over the surface as line segments, in world units, in the order in which they were walked. */
export interface Trail {
  /** [6 × segments] from, to */
  readonly positions: Float32Array;
  /** [segments] the (fractional) step at which a segment is complete, ascending. */
  readonly endSteps: Float32Array;
}

/** Lines float this far over the surface, in world units, so that neither hides in the other; and each layer so far over the one below. */
const lift = 0.0025;
const layerLift = 0.0008;
/** A drawn segment leaves the surface by no more than this, in world units. */
const chordError = 4e-4;
/** Moves shorter than this share of the domain are gathered into one segment. */
const shortest = 1e-3;
/** A line across the whole domain is cut into so many parts, which are halved so often at most. */
const parts = 16;
const halvings = 4;
/** No line between two points is draped in more segments. */
export const mostPieces = (parts + 1) * 2 ** halvings;
/** A trail of more segments than this is a tangle that nobody can follow: from here on each step is one straight piece. */
const mostDraped = 100_000;

/**
 * A descent as a trail: subdivided between steps until it lies on the surface, and cut at the domain's edge. Trails on
 * one surface lie in layers, so that they do not hide in each other.
 */
export function trailOf(plot: Plot, trajectory: Trajectory, layer = 0): Trail {
  const positions: number[] = [];
  const endSteps: number[] = [];
  const { points, length } = trajectory;
  let from: Vec2 = [points[0]!, points[1]!];
  for (let step = 1; step < length; step++) {
    const to: Vec2 = [points[2 * step]!, points[2 * step + 1]!];
    if (step < length - 1 && shareOf(plot.domain, from, to) < shortest) continue;
    const isDraped = endSteps.length < mostDraped;
    drape(plot, lift + layer * layerLift, from, to, isDraped, (start, end, share) => {
      positions.push(...xyz(start), ...xyz(end));
      endSteps.push(step - 1 + share);
    });
    from = to;
  }
  return { positions: Float32Array.from(positions), endSteps: Float32Array.from(endSteps) };
}

/** Where the piece begins that is being walked when so many segments are complete: a path that left the domain goes on where it came back in. */
export function tipOf({ positions }: Trail, complete: number): Vec3 | null {
  if (positions.length === 0) return null;
  return vectorIn(positions, Math.min(2 * complete, positions.length / 3 - 1)); // after the last segment, its end
}

/** [6 × segments] the straight line between two parameter points, draped over the surface. */
export function drapedLine(plot: Plot, from: Vec2, to: Vec2): Float32Array {
  const positions: number[] = [];
  drape(plot, lift, from, to, true, (start, end) => positions.push(...xyz(start), ...xyz(end)));
  return Float32Array.from(positions);
}

/** Emits the pieces of one straight line that lie in the domain, with the share of the way at which each ends. */
function drape(
  plot: Plot,
  over: number,
  from: Vec2,
  to: Vec2,
  isDraped: boolean,
  emit: (start: Vec3, end: Vec3, share: number) => void,
) {
  const inside = clipToDomain(plot.domain, from, to);
  if (!inside) return;
  const way = sub(to, from);
  const at = (share: number) => lifted(plot, over, add(from, scale(way, share)));
  const split = (start: number, end: number, a: Vec3, b: Vec3, depth: number) => {
    const middle = (start + end) / 2;
    const m = at(middle);
    if (depth >= halvings || distance(m, between(a, b, 0.5)) < chordError) {
      if (isFinite(a) && isFinite(b)) emit(a, b, end);
      return;
    }
    split(start, middle, a, m, depth + 1);
    split(middle, end, m, b, depth + 1);
  };
  // A long line is cut first: one look at its middle could miss a symmetric bump.
  const [first, last] = inside;
  const cuts = isDraped ? Math.max(1, Math.ceil(shareOf(plot.domain, from, to) * (last - first) * parts)) : 1;
  for (let i = 0; i < cuts; i++) {
    const start = first + ((last - first) * i) / cuts;
    const end = first + ((last - first) * (i + 1)) / cuts;
    split(start, end, at(start), at(end), isDraped ? 0 : halvings);
  }
}

/** A slope whose normal leans more than this may be the wall of a funnel. */
const leaning = 0.7;

/** A point over the surface's own, along the normal; straight up in a funnel so narrow that the normal leads into its other wall. */
function lifted(plot: Plot, over: number, at: Vec2): Vec3 {
  const [contact, normal] = [pointOn(plot, at), normalOn(plot, at)];
  const raised = along(contact, normal, over);
  if (upOf(normal) > leaning) return raised;
  const below = pointOn(plot, fromWorld(plot.domain, plot.box, raised));
  return upOf(raised) - upOf(below) >= over ? raised : atHeight(contact, upOf(contact) + over);
}

/** The larger of the two shares of the domain that a move crosses. */
const shareOf = ({ x, y }: Domain, from: Vec2, to: Vec2) =>
  Math.max(Math.abs(to[0] - from[0]) / (x[1] - x[0]), Math.abs(to[1] - from[1]) / (y[1] - y[0]));
