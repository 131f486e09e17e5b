import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pointAt, type Trajectory } from "../../src/core/descent/trajectory.ts";
import type { Vec2 } from "../../src/core/algebra/vec2.ts";
import { countUpTo } from "../../src/mesh/countUpTo.ts";
import { normalOn, pointOn, type Plot } from "../../src/mesh/surface/plot.ts";
import { drapedLine, tipOf, trailOf } from "../../src/mesh/marks/trail.ts";
import { fromWorld } from "../../src/core/world.ts";
import { contains, pointsIn } from "../core/points.ts";
import { distanceTo } from "./distanceTo.ts";
import { paraboloid, pitted, plotFor, plots, scaledPlots } from "./plots.ts";
import { defaultRuns, pathThrough, run } from "./runs.ts";
import { along, frontOf, length, rightOf, sub, vectorIn, type Vec3 } from "../../src/core/algebra/vec3.ts";

const lift = 0.0025;
const chordError = 4e-4;
const single = 2 ** -24;

/** Both ends of every segment. */
const segmentsOf = (positions: Float32Array): readonly (readonly [Vec3, Vec3])[] =>
  Array.from({ length: positions.length / 6 }, (_, i) => [vectorIn(positions, 2 * i), vectorIn(positions, 2 * i + 1)]);

const liftedAt = (plot: Plot, at: Vec2): Vec3 => along(pointOn(plot, at), normalOn(plot, at), lift);

/** Descents that creep, bounce across a ravine, and run away. */
const runsOn = ({ surface }: Plot): readonly Trajectory[] => [
  ...defaultRuns(surface),
  ...[4, 8.4, 8.7, 40, 300].map((factor) => run(surface, { stepSize: factor * surface.defaults.stepSize, steps: 200 })),
];

describe.each(plots)("%s", (_, plot) => {
  const trails = runsOn(plot).map((trajectory) => ({ trajectory, ...trailOf(plot, trajectory) }));

  test("every vertex floats over the surface by the lift, and every part of a segment by that and a chord's error", () => {
    for (const { positions } of trails) {
      const all = segmentsOf(positions);
      const some = all.filter((__, i) => i % Math.ceil(all.length / 500) === 0);
      const distances = (share: number) =>
        some.map(([from, to]) => distanceTo(plot, along(from, sub(to, from), share)) - lift);
      const largest = (share: number) => Math.max(0, ...distances(share).map(Math.abs));
      expect(Math.max(largest(0), largest(1))).toBeLessThan(4 * single);
      for (const share of [0.25, 0.5, 0.75]) expect(largest(share)).toBeLessThan(chordError);
    }
  });

  test("it begins at the start and ends at the end, wherever those are in the domain", () => {
    for (const { trajectory, positions, endSteps } of trails) {
      const last = trajectory.length - 1;
      expect(length(sub(vectorIn(positions, 0), liftedAt(plot, pointAt(trajectory, 0))))).toBeLessThan(4 * single);
      if (!contains(plot.domain, pointAt(trajectory, last))) continue;
      const end = vectorIn(positions, positions.length / 3 - 1);
      expect(length(sub(end, liftedAt(plot, pointAt(trajectory, last))))).toBeLessThan(4 * single);
      expect(endSteps.at(-1)).toBe(last);
    }
  });

  test("its segments are walked in order: steps ascend, and each begins where the last one ended or the path came back in", () => {
    for (const { trajectory, positions, endSteps } of trails) {
      expect(endSteps).toHaveLength(positions.length / 6);
      expect([...endSteps]).toEqual([...endSteps].toSorted((a, b) => a - b));
      const staysIn = Array.from({ length: trajectory.length }, (__, k) => pointAt(trajectory, k)).every((at) =>
        contains(plot.domain, at),
      );
      if (!staysIn) continue;
      const all = segmentsOf(positions);
      expect(all.slice(1).map(([from]) => from)).toEqual(all.slice(0, -1).map(([, to]) => to));
    }
  });

  test("a segment is complete at the step at which the ball is at its end", () => {
    const { x, y } = plot.domain;
    const shareOf = (from: Vec2, to: Vec2) =>
      Math.max(Math.abs(to[0] - from[0]) / (x[1] - x[0]), Math.abs(to[1] - from[1]) / (y[1] - y[0]));
    // Moves of a thousandth of the domain are gathered, and the lift leans out by up to its own length.
    const reach = 1e-3 + lift / Math.min(plot.box.width, plot.box.depth);
    for (const { trajectory, positions, endSteps } of trails) {
      const strays = [...endSteps].filter((step, i) => {
        const end = fromWorld(plot.domain, plot.box, vectorIn(positions, 2 * i + 1));
        const stride = shareOf(pointAt(trajectory, Math.floor(step)), pointAt(trajectory, Math.ceil(step)));
        const rounding = single * step * stride; // a long stride crosses the domain in a small part of a step
        return shareOf(pointAt(trajectory, step), end) > reach + rounding;
      });
      expect(strays).toEqual([]);
    }
  });

  test("it never leaves the domain by more than the lift leans out", () => {
    for (const { positions } of trails) {
      const reach = (part: (v: Vec3) => number) =>
        segmentsOf(positions).reduce((most, ends) => Math.max(most, ...ends.map((end) => Math.abs(part(end)))), 0);
      expect(reach(rightOf)).toBeLessThanOrEqual(plot.box.width / 2 + lift + single);
      expect(reach(frontOf)).toBeLessThanOrEqual(plot.box.depth / 2 + lift + single);
    }
  });

  test("each layer floats over the one below", () => {
    const [trajectory] = runsOn(plot);
    const [low, high] = [0, 3].map((layer) => vectorIn(trailOf(plot, trajectory!, layer).positions, 0));
    expect(distanceTo(plot, high!) - distanceTo(plot, low!)).toBeCloseTo(3 * 0.0008, 6);
  });
});

test.each(scaledPlots)("%s: the line between any two points lies on the surface from end to end", (_, plot) => {
  fc.assert(
    fc.property(pointsIn(plot.domain), pointsIn(plot.domain), (from, to) => {
      const all = segmentsOf(drapedLine(plot, from, to));
      expect(length(sub(all[0]![0], liftedAt(plot, from)))).toBeLessThan(4 * single);
      expect(length(sub(all.at(-1)![1], liftedAt(plot, to)))).toBeLessThan(4 * single);
      // A logarithm bends a surface too sharply for so many pieces: there the line may float two lifts high.
      const most = plot.scaleId === "linear" ? lift + chordError : 2 * lift;
      for (const [a, b] of all) expect(Math.abs(distanceTo(plot, along(a, sub(b, a), 0.5)))).toBeLessThan(most);
    }),
    { numRuns: 20 },
  );
});

describe("a path that leaves the domain", () => {
  const plot = plotFor(paraboloid(1, 1));

  test("is cut at the edge, and goes on where it comes back in", () => {
    const path = pathThrough([
      [0, 0],
      [2, 0],
      [2, 3],
      [0.5, 3],
      [0.5, -0.5],
    ]);
    const { positions, endSteps } = trailOf(plot, path);
    const floor = segmentsOf(positions).map((ends) => ends.map((end) => fromWorld(plot.domain, plot.box, end)));
    const out = endSteps.findIndex((step) => step > 1);
    expect(endSteps[out - 1]).toBeCloseTo(0.5, 6);
    expect(floor[out - 1]![1]![0]).toBeCloseTo(1, 2);
    expect(floor[out]![0]).toEqual([expect.closeTo(0.5, 2), expect.closeTo(1, 2)]);
    expect(endSteps[out]).toBeGreaterThan(3 + 2 / 3.5);
    expect(endSteps.at(-1)).toBe(4);
  });

  test("goes on where it came back in, not where it went out: the piece that is being walked begins there", () => {
    const path = pathThrough([
      [0, 0],
      [2, 0],
      [2, 3],
      [0.5, 3],
      [0.5, -0.5],
    ]);
    const trail = trailOf(plot, path);
    const walkedAt = (step: number) => fromWorld(plot.domain, plot.box, tipOf(trail, countUpTo(trail.endSteps, step))!);
    expect(walkedAt(0)).toEqual([expect.closeTo(0, 2), expect.closeTo(0, 2)]);
    const back = 3 + 2 / 3.5;
    expect(walkedAt(back + 1e-3)).toEqual([expect.closeTo(0.5, 2), expect.closeTo(1, 2)]);
    expect(walkedAt(4)).toEqual([expect.closeTo(0.5, 2), expect.closeTo(-0.5, 2)]);
    for (let step = back + 0.01; step < 4; step += 0.01) {
      const [x, y] = pointAt(path, step);
      const [tipX, tipY] = walkedAt(step);
      expect(Math.hypot(tipX - x, tipY - y)).toBeLessThan(0.15); // one piece away at most
    }
  });

  test("is not there at all where no part of it comes in, or where it only touches a corner", () => {
    const around: readonly Vec2[] = [
      [-1.5, -2],
      [2, -2],
      [2, 2],
      [0, 2],
      [2, 0],
    ];
    expect(trailOf(plot, pathThrough(around)).positions).toHaveLength(0);
  });

  test("is found however far it comes from", () => {
    const { positions } = trailOf(
      plot,
      pathThrough([
        [-1e12, 0],
        [1e12, 0],
      ]),
    );
    const all = segmentsOf(positions);
    expect(rightOf(all[0]![0])).toBeCloseTo(-0.5, 2);
    expect(rightOf(all.at(-1)![1])).toBeCloseTo(0.5, 2);
  });
});

test("a tangle of leaps stays bounded, and still goes to the end", () => {
  const leaps = Array.from({ length: 20_000 }, (_, i): Vec2 => [i % 2 === 0 ? -0.9 : 0.9, 0.3]);
  const { endSteps } = trailOf(plotFor(paraboloid(1, 1)), pathThrough(leaps));
  expect(endSteps.length).toBeLessThan(100_000 + 256 + leaps.length);
  expect(endSteps.at(-1)).toBe(leaps.length - 1);
});

test("a descent of no step has no trail", () => {
  const none = trailOf(plotFor(paraboloid(1, 1)), pathThrough([[0, 0]]));
  expect(none.endSteps).toHaveLength(0);
  expect(tipOf(none, 0)).toBe(null);
});

test("a descent that rests where it started has a trail of one point, which can be drawn", () => {
  const still = trailOf(plotFor(paraboloid(1, 1)), pathThrough(Array.from({ length: 5 }, () => [0.5, 0.5] as const)));
  expect([...still.endSteps]).toEqual([4]);
  expect(still.positions.every(Number.isFinite)).toBe(true);
});

test("over a hole a trail is interrupted, and every segment that remains is finite", () => {
  const { positions, endSteps } = trailOf(
    plotFor(pitted, "linear", 41),
    pathThrough([
      [0.5, -0.5],
      [-0.53, -0.5],
      [-0.53, 0],
      [0.7, 0],
    ]),
  );
  expect(positions.every(Number.isFinite)).toBe(true);
  expect(endSteps.length).toBeGreaterThan(10);
  expect(endSteps.some((step) => step > 0.6 && step < 2.3)).toBe(false);
});
