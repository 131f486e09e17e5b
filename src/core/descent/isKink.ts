import { norm, sub, type Vec2 } from "../algebra/vec2.ts";
import type { Surface } from "../surface.ts";

/** Steps across a point, as shares of the domain's sides: the gradient of a smooth surface changes with them, at a kink it leaps. */
const [wide, narrow] = [1e-4, 1e-6];
/** What is left of the change across the wider step, across the narrower one. */
const leap = 0.3;

/** Whether a surface has an edge or a tip at a point, or next to it. */
export function isKink({ domain: { x, y }, variables, gradient }: Surface, at: Vec2): boolean {
  const sides: Vec2 = [x[1] - x[0], y[1] - y[0]];
  const ways: readonly Vec2[] =
    variables === 1
      ? [[1, 0]]
      : [
          [1, 0],
          [0, 1],
          [1, 1],
          [1, -1],
        ];
  return ways.some((way) => {
    const change = (share: number) => {
      const [dx, dy] = [share * sides[0] * way[0], share * sides[1] * way[1]];
      return norm(sub(gradient(at[0] + dx, at[1] + dy), gradient(at[0] - dx, at[1] - dy)));
    };
    const across = change(wide);
    return across > 0 && change(narrow) > leap * across;
  });
}
