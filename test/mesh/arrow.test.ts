import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aheadArrow, downhillArrow, headLength, type Arrow } from "../../src/mesh/marks/arrow.ts";
import { normalOn, pointOn, type Plot } from "../../src/mesh/surface/plot.ts";
import type { Vec2 } from "../../src/core/algebra/vec2.ts";
import { between } from "../between.ts";
import { pointsIn } from "../core/points.ts";
import { paraboloid, plotFor, scaledPlots } from "./plots.ts";
import { dot, frontOf, length, rightOf, sub, upOf } from "../../src/core/algebra/vec3.ts";

const over = 0.03;
const ways = fc.tuple(between(-3, 3), between(-3, 3)).filter(([x, y]) => Math.hypot(x, y) > 1e-3);

/** A unit vector in the tangent plane, so far over the surface, that lies along a way in the parameters when seen from above. */
function expectTangent(plot: Plot, at: Vec2, { from, direction, length: long }: Arrow, [x, y]: Vec2) {
  const { domain, box } = plot;
  expect(length(direction)).toBeCloseTo(1, 12);
  expect(Math.abs(dot(direction, normalOn(plot, at)))).toBeLessThan(1e-12);
  expect(length(sub(from, pointOn(plot, at)))).toBeCloseTo(over, 12);
  expect(dot(sub(from, pointOn(plot, at)), normalOn(plot, at))).toBeCloseTo(over, 12);
  const right = (x * box.width) / (domain.x[1] - domain.x[0]);
  const back = (y * box.depth) / (domain.y[1] - domain.y[0]);
  const level = Math.hypot(rightOf(direction), frontOf(direction)) * Math.hypot(right, back);
  expect((rightOf(direction) * right - frontOf(direction) * back) / level).toBeCloseTo(1, 12);
  expect(long).toBeGreaterThan(headLength);
  expect(long).toBeLessThan(0.25);
}

describe.each(scaledPlots)("%s", (_, plot) => {
  test("the arrow down the surface lies in its tangent plane along −∇f, and points down", () => {
    fc.assert(
      fc.property(pointsIn(plot.domain), (at) => {
        const [gx, gy] = plot.surface.gradient(...at);
        const arrow = downhillArrow(plot, at, over);
        fc.pre(arrow !== null);
        expectTangent(plot, at, arrow, [-gx, -gy]);
        expect(upOf(arrow.direction)).toBeLessThan(0);
      }),
    );
  });

  test("that of another gradient points along its own descent, and the one that leads ahead along its way", () => {
    fc.assert(
      fc.property(pointsIn(plot.domain), ways, (at, [x, y]) => {
        const against = downhillArrow(plot, at, over, [x, y]);
        if (against) expectTangent(plot, at, against, [-x, -y]);
        expectTangent(plot, at, aheadArrow(plot, at, over, [x, y])!, [x, y]);
      }),
    );
  });

  test("longer gradients and longer ways make longer arrows", () => {
    fc.assert(
      fc.property(pointsIn(plot.domain), ways, between(1.1, 10), (at, [x, y], factor) => {
        const longer: Vec2 = [factor * x, factor * y];
        const lengthOf = (arrow: Arrow | null) => arrow?.length ?? 0;
        expect(lengthOf(aheadArrow(plot, at, over, longer))).toBeGreaterThan(
          lengthOf(aheadArrow(plot, at, over, [x, y])),
        );
        fc.pre(downhillArrow(plot, at, over, longer) !== null);
        expect(lengthOf(downhillArrow(plot, at, over, longer))).toBeGreaterThan(
          lengthOf(downhillArrow(plot, at, over, [x, y])),
        );
      }),
    );
  });
});

test("at the bottom there is no way down, and no way is no arrow", () => {
  const plot = plotFor(paraboloid(1, 1));
  expect(downhillArrow(plot, [0, 0], over)).toBe(null);
  expect(aheadArrow(plot, [0.5, 0], over, [0, 0])).toBe(null);
});
