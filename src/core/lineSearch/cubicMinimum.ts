import type { LinePoint } from "./line.ts";

/**
 * Where the cubic through two points with their slopes is lowest, held within bounds; the middle of the bounds where it has
 * no minimum (Nocedal & Wright 2006, equation 3.59).
 */
export function cubicMinimum(a: LinePoint, b: LinePoint, min: number, max: number): number {
  const d1 = a.slope + b.slope - (3 * (a.value - b.value)) / (a.t - b.t);
  const square = d1 ** 2 - a.slope * b.slope;
  if (!(square >= 0)) return (min + max) / 2;
  const d2 = Math.sqrt(square);
  const [left, right] = a.t <= b.t ? [a, b] : [b, a];
  const lowest = right.t - (right.t - left.t) * ((right.slope + d2 - d1) / (right.slope - left.slope + 2 * d2));
  return Number.isNaN(lowest) ? (min + max) / 2 : Math.min(Math.max(lowest, min), max);
}
