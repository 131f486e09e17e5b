import { fit, type Seen } from "./fit.ts";
import { cornersOf, type Angles } from "./outline.ts";

/** The box's outline as a share of the stage, seen from an angle. */
export function coverageOf(seen: Seen, angles: Angles): number {
  const { scale } = fit(seen, angles);
  const outline = hullOf(cornersOf(seen.framed, angles).map(({ x, y }) => [x, y] as const));
  let twice = 0;
  outline.forEach(([x, y], i) => {
    const [nextX, nextY] = outline[(i + 1) % outline.length]!;
    twice += x * nextY - nextX * y;
  });
  return (Math.abs(twice) / 2) * (scale ** 2 / (seen.stage.width * seen.stage.height));
}

type Point = readonly [x: number, y: number];

/** The convex hull, by Andrew's monotone chain. */
function hullOf(points: readonly Point[]): readonly Point[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const chain = (from: readonly Point[]) => {
    const hull: Point[] = [];
    for (const point of from) {
      while (hull.length > 1 && turn(hull.at(-2)!, hull.at(-1)!, point) <= 0) hull.pop();
      hull.push(point);
    }
    return hull.slice(0, -1);
  };
  return [...chain(sorted), ...chain(sorted.toReversed())];
}

const turn = (a: Point, b: Point, c: Point) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
