import fc from "fast-check";
import { expect, test } from "vitest";
import { contains } from "../../src/mesh/surface/samples.ts";
import { minimumEnds } from "../../src/mesh/marks/minimumEnds.ts";
import { between } from "../between.ts";
import { paraboloid, surfaceOf } from "./plots.ts";

const lineSurface = (through: readonly [number, number], direction: readonly [number, number]) =>
  surfaceOf(
    () => 0,
    () => [0, 0],
    { minimumLine: { through, direction } },
  );

test("both ends are on the line and on the domain's edge, wherever the line is given from", () => {
  const size = between(0.1, 100);
  fc.assert(
    fc.property(
      between(-0.9, 0.9),
      between(-0.9, 0.9),
      between(0, 6.3),
      between(-1e3, 1e3),
      size,
      (x, y, angle, along, length) => {
        const direction = [length * Math.cos(angle), length * Math.sin(angle)] as const;
        const surface = lineSurface([x + along * Math.cos(angle), y + along * Math.sin(angle)], direction);
        const ends = minimumEnds(surface, surface.domain)!;
        for (const [endX, endY] of ends) {
          expect(Math.abs((endX - x) * Math.sin(angle) - (endY - y) * Math.cos(angle))).toBeLessThan(1e-8);
          expect(Math.max(Math.abs(endX), Math.abs(endY))).toBeCloseTo(1, 8);
        }
        expect(ends[0]).not.toEqual(ends[1]);
      },
    ),
  );
});

test("there are none where no minimum line is, or where it passes the domain by", () => {
  const bowl = paraboloid(1, 1);
  expect(minimumEnds(bowl, bowl.domain)).toBe(null);
  expect(minimumEnds(lineSurface([0, 2], [1, 0]), bowl.domain)).toBe(null);
  expect(contains(bowl.domain, 0, 2)).toBe(false);
});
