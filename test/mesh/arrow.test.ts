import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aheadArrow, downhillArrow, largestGradient, type Arrow } from "../../src/mesh/marks/arrow.ts";
import { normalOn, pointOn, type Plot } from "../../src/mesh/surface/plot.ts";
import type { Vec2 } from "../../src/core/algebra/vec2.ts";
import { between } from "../between.ts";
import { run } from "./runs.ts";
import { pointsIn } from "../core/points.ts";
import { paraboloid, plotFor, scaledPlots } from "./plots.ts";
import { along, dot, frontOf, length, rightOf, sub, upOf } from "../../src/core/algebra/vec3.ts";

const over = 0.03;
const usual = { largest: 1, size: 1 };
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
  expect(long).toBeLessThan(0.25);
  const tip = along(from, direction, long);
  expect(Math.abs(rightOf(tip))).toBeLessThanOrEqual(Math.max(box.width / 2, Math.abs(rightOf(from))) + 1e-9);
  expect(Math.abs(frontOf(tip))).toBeLessThanOrEqual(Math.max(box.depth / 2, Math.abs(frontOf(from))) + 1e-9);
}

/** One arrow is longer than another one of its direction, or both end at the side of the box. */
function expectLonger({ box }: Plot, longer: Arrow | null, shorter: Arrow | null) {
  if (!longer || !shorter) return expect(shorter).toBe(null);
  const tip = along(longer.from, longer.direction, longer.length);
  const isAtSide = Math.max(Math.abs(rightOf(tip)) - box.width / 2, Math.abs(frontOf(tip)) - box.depth / 2) > -1e-9;
  if (isAtSide) expect(longer.length).toBeGreaterThan(shorter.length - 1e-9);
  else expect(longer.length).toBeGreaterThan(shorter.length);
}

describe.each(scaledPlots)("%s", (_, plot) => {
  test("the arrow down the surface lies in its tangent plane along −∇f, and points down", () => {
    fc.assert(
      fc.property(pointsIn(plot.domain), (at) => {
        const [gx, gy] = plot.surface.gradient(...at);
        const arrow = downhillArrow(plot, at, over, usual);
        fc.pre(arrow !== null);
        expectTangent(plot, at, arrow, [-gx, -gy]);
        expect(upOf(arrow.direction)).toBeLessThan(0);
      }),
    );
  });

  test("that of another gradient points along its own descent, and the one that leads ahead along its way", () => {
    fc.assert(
      fc.property(pointsIn(plot.domain), ways, (at, [x, y]) => {
        const against = downhillArrow(plot, at, over, usual, [x, y]);
        if (against) expectTangent(plot, at, against, [-x, -y]);
        const ahead = aheadArrow(plot, at, over, 1, [x, y]);
        if (ahead) expectTangent(plot, at, ahead, [x, y]);
      }),
    );
  });

  test("longer gradients and longer ways make longer arrows, as far as there is room", () => {
    const middle: Vec2 = [plot.domain.x, plot.domain.y].map(([from, to]) => (from + to) / 2) as [number, number];
    fc.assert(
      fc.property(fc.constant(middle), ways, between(1.1, 10), (at, [x, y], factor) => {
        const longer: Vec2 = [factor * x, factor * y];
        expectLonger(plot, aheadArrow(plot, at, over, 1, longer), aheadArrow(plot, at, over, 1, [x, y]));
        const [steep, steeper] = [[x, y] as Vec2, longer].map((gradient) =>
          downhillArrow(plot, at, over, usual, gradient),
        );
        expectLonger(plot, steeper!, steep!);
      }),
    );
  });
});

test("at the bottom there is no way down, and no way is no arrow", () => {
  const plot = plotFor(paraboloid(1, 1));
  expect(downhillArrow(plot, [0, 0], over, usual)).toBe(null);
  expect(aheadArrow(plot, [0.5, 0], over, 1, [0, 0])).toBe(null);
});

test("a tenth, a hundredth and a thousandth of the largest gradient are told apart", () => {
  const plot = plotFor(paraboloid(1, 1));
  const lengths = [1, 0.1, 0.01, 0.001].map(
    (share) => downhillArrow(plot, [0.1, 0.1], over, usual, [share, 0])!.length,
  );
  for (const [i, long] of lengths.slice(1).entries()) expect(lengths[i]! - long).toBeGreaterThan(0.008);
  expect(downhillArrow(plot, [0.1, 0.1], over, { largest: 0.01, size: 1 }, [100, 0])!.length).toBeLessThan(0.25);
});

test("the largest gradient is that of what the domain shows", () => {
  const domain = { x: [-1, 1], y: [-1, 1] } as const;
  const points = Float64Array.of(0.5, 0.5, 7, 7, 0, 0.1);
  const gradients = Float64Array.of(3, 4, 70, 70, 0, 1);
  expect(largestGradient({ domain }, { ...run(paraboloid(1, 1)), points, gradients, length: 3 })).toBe(5);
});

test("a size makes arrows so many times as long, as far as there is room", () => {
  const plot = plotFor(paraboloid(1, 1));
  const long = (size: number) => downhillArrow(plot, [0.1, 0.1], over, { largest: 1, size }, [0.2, 0])!.length;
  expect(long(2) / long(1)).toBeCloseTo(2, 12);
  expect(aheadArrow(plot, [0.1, 0.1], over, 0.5, [0.1, 0])!.length).toBeCloseTo(
    aheadArrow(plot, [0.1, 0.1], over, 1, [0.1, 0])!.length / 2,
    12,
  );
});
