import type { Oracle } from "../optimizers/optimizer.ts";
import { add, dot, scale, type Vec2 } from "../algebra/vec2.ts";

/** A surface along a line: at t times the direction from where the line begins. */
export interface LinePoint {
  readonly t: number;
  readonly at: Vec2;
  /** Infinity where the surface has none: a search then turns back. */
  readonly value: number;
  readonly gradient: Vec2;
  /** Of the value along the line. */
  readonly slope: number;
}

/** What a search along a line came to. */
export interface SearchResult {
  readonly point: LinePoint;
  /** Where it looked, in its order. */
  readonly trials: readonly Vec2[];
}

/** The point that a search chose, or where it began if that is the same place: a step too short to move is none. */
export const moved = (begin: LinePoint, point: LinePoint): LinePoint =>
  point.at[0] === begin.at[0] && point.at[1] === begin.at[1] ? begin : point;

/** The point of a line at t. */
export function lineFrom(oracle: Oracle, begin: Vec2, direction: Vec2): (t: number) => LinePoint {
  return (t) => {
    const at = t === 0 ? begin : add(begin, scale(direction, t));
    const { value, gradient } = oracle(at);
    return { t, at, value: Number.isFinite(value) ? value : Infinity, gradient, slope: dot(gradient, direction) };
  };
}
