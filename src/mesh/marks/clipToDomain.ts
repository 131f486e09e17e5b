import type { Domain } from "../../core/surface.ts";
import type { Vec2 } from "../../core/algebra/vec2.ts";

/** The shares of the way between which a line is inside the domain (Liang & Barsky 1984), or `null`. */
export function clipToDomain({ x, y }: Domain, from: Vec2, to: Vec2): readonly [first: number, last: number] | null {
  let first = 0;
  let last = 1;
  for (const [start, way, min, max] of [
    [from[0], to[0] - from[0], ...x],
    [from[1], to[1] - from[1], ...y],
  ] as const) {
    if (way === 0) {
      if (start < min || start > max) return null;
      continue;
    }
    const [enter, leave] =
      way > 0 ? [(min - start) / way, (max - start) / way] : [(max - start) / way, (min - start) / way];
    first = Math.max(first, enter);
    last = Math.min(last, leave);
  }
  return first < last ? [first, last] : null;
}
