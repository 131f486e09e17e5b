import { describe, expect, test } from "vitest";
import type { Vec2 } from "../../src/core/algebra/vec2.ts";
import { pointOn } from "../../src/mesh/surface/plot.ts";
import { stepDots } from "../../src/mesh/marks/stepDots.ts";
import { contains } from "../core/points.ts";
import { worst } from "../worst.ts";
import { paraboloid, pitted, plotFor, plots } from "./plots.ts";
import { pathThrough, run } from "./runs.ts";
import { length, sub, vectorIn, xyz } from "../../src/core/algebra/vec3.ts";

const room = 0.02;

describe.each(plots)("%s", (_, plot) => {
  const { surface, domain } = plot;
  describe.each([1, 6, 9, 20])("at %i × its step size", (factor) => {
    const trajectory = run(surface, { stepSize: factor * surface.defaults.stepSize, steps: 300 });
    const { positions, steps } = stepDots(plot, trajectory);
    const at = (step: number): Vec2 => [trajectory.points[2 * step]!, trajectory.points[2 * step + 1]!];

    test("dots stand where the descent was at their steps, which ascend", () => {
      expect(
        worst(
          positions,
          [...steps].flatMap((step) => xyz(pointOn(plot, at(step)))),
        ),
      ).toBeLessThan(2 ** -24);
      expect([...steps]).toEqual([...new Set(steps)].toSorted((a, b) => a - b));
    });

    test("no two come too close, and a step without one has a dot near, or lies outside", () => {
      const places = [...steps].map((__, i) => vectorIn(positions, i));
      places.forEach((place, i) =>
        places.slice(0, i).forEach((other) => expect(length(sub(place, other))).toBeGreaterThan(room - 1e-6)),
      );
      for (let step = 0; step < trajectory.length; step++) {
        if (steps.includes(step) || !contains(domain, at(step))) continue;
        const nearest = Math.min(...places.map((place) => length(sub(place, pointOn(plot, at(step))))));
        expect(nearest).toBeLessThan(room + 1e-6);
      }
    });
  });
});

test("a descent that bounces between two points has two dots", () => {
  const plot = plotFor(paraboloid(1, 1));
  const bouncing = pathThrough(Array.from({ length: 50 }, (_, i) => [i % 2 === 0 ? 0.5 : -0.5, 0] as const));
  expect([...stepDots(plot, bouncing).steps]).toEqual([0, 1]);
});

test("a long descent has 200 dots at most", () => {
  const spiral = Array.from({ length: 2000 }, (_, i): Vec2 => [Math.cos(i) * (i / 2000), Math.sin(i) * (i / 2000)]);
  expect(stepDots(plotFor(paraboloid(1, 1)), pathThrough(spiral)).steps).toHaveLength(200);
});

test("a step in a hole has none", () => {
  const path = pathThrough([
    [-0.5, 0],
    [0.5, 0],
    [0.5, 0.5],
    [0.9, -0.5],
  ]);
  expect([...stepDots(plotFor(pitted), path).steps]).toEqual([1, 3]);
});
