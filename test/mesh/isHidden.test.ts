import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, distance, sub, unit, vec3 } from "../../src/core/algebra/vec3.ts";
import { isHidden } from "../../src/mesh/isHidden.ts";
import { pick } from "../../src/mesh/pick.ts";
import { pointOn } from "../../src/mesh/surface/plot.ts";
import { along } from "../../src/mesh/surface/samples.ts";
import { between } from "../between.ts";
import { plots, plotFor, surfaceOf } from "./plots.ts";

describe.each(plots)("%s", (_, plot) => {
  const shareOf = ([min, max]: readonly [number, number], value: number) => (value - min) / (max - min);
  const isInside = ([x, y]: readonly [number, number]) =>
    [shareOf(plot.domain.x, x), shareOf(plot.domain.y, y)].every((share) => share > 0.03 && share < 0.97);

  test("what the eye's ray meets before a point hides it, and nothing else does", () => {
    let seen = 0;
    fc.assert(
      fc.property(
        between(0.02, 0.98),
        between(0.02, 0.98),
        between(-3, 3),
        between(0.1, 1.5),
        (right, back, turn, up) => {
          const at = [along(plot.domain.x, right), along(plot.domain.y, back)] as const;
          const point = add(pointOn(plot, [...at]), vec3(0, 0.03, 0));
          const eye = vec3(2 * Math.cos(up) * Math.sin(turn), 2 * Math.sin(up), 2 * Math.cos(up) * Math.cos(turn));
          const met = pick(plot, eye, unit(sub(point, eye)));
          const before = met ? distance(eye, point) - distance(eye, pointOn(plot, met)) : -Infinity;
          if (Math.abs(before) < 0.03 || (met && !isInside(met))) return; // grazes the surface, by the point or in a corner
          expect(isHidden(plot, point, eye)).toBe(before > 0);
          if (before < 0) seen++;
        },
      ),
      { numRuns: 300, seed: 4 },
    );
    expect(seen).toBeGreaterThan(20);
  });
});

test("a ball in a pit is hidden from the side and seen from above, and one on top is hidden from below", () => {
  const pit = surfaceOf(
    (x, y) => -Math.exp(-20 * (x * x + y * y)),
    (x, y) => [40 * x * Math.exp(-20 * (x * x + y * y)), 40 * y * Math.exp(-20 * (x * x + y * y))],
  );
  const plot = plotFor(pit);
  const ball = add(pointOn(plot, [0, 0]), vec3(0, 0.024, 0));
  expect(isHidden(plot, ball, vec3(0, 0.5, 2))).toBe(true);
  expect(isHidden(plot, ball, vec3(0.1, 2, 0.1))).toBe(false);
  expect(isHidden(plot, add(pointOn(plot, [0.8, 0.8]), vec3(0, 0.024, 0)), vec3(0.3, -2, -0.3))).toBe(true);
});
