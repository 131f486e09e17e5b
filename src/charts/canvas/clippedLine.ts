import type { Range } from "../axes/niceRange.ts";

type Point = readonly [x: number, y: number];

/** The part of y = slope · x + intercept that lies in a rectangle, or `null` where none does: a steep line's far ends would overflow a canvas. */
export function clippedLine(slope: number, intercept: number, x: Range, y: Range): readonly [Point, Point] | null {
  let [left, right] = x;
  if (slope !== 0) {
    const [one, other] = [(y[0] - intercept) / slope, (y[1] - intercept) / slope];
    left = Math.max(left, Math.min(one, other));
    right = Math.min(right, Math.max(one, other));
  } else if (!(intercept >= y[0] && intercept <= y[1])) return null;
  if (!(left <= right)) return null;
  const at = (atX: number): Point => [atX, Math.min(Math.max(slope * atX + intercept, y[0]), y[1])];
  return [at(left), at(right)];
}
