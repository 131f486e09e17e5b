import { clampTo } from "../../src/core/world.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pointAt } from "../../src/core/descent/trajectory.ts";
import { ballAt, ballRadius } from "../../src/mesh/marks/ball.ts";
import { normalOn, pointOn } from "../../src/mesh/surface/plot.ts";
import { between } from "../between.ts";
import { contains, pointsIn } from "../core/points.ts";
import { paraboloid, plotFor, scaledPlots } from "./plots.ts";
import { defaultRuns, pathThrough } from "./runs.ts";
import { dot, length, sub } from "../../src/core/algebra/vec3.ts";

describe.each(scaledPlots)("%s", (_, plot) => {
  test("a ball touches the surface at every step and between two: its centre is a radius along the normal from there", () => {
    for (const trajectory of defaultRuns(plot.surface)) {
      fc.assert(
        fc.property(between(-2, trajectory.length + 1), (step) => {
          const ball = ballAt(plot, trajectory, step);
          expect(ball.at).toEqual(pointAt(trajectory, step));
          expect(ball.contact).toEqual(pointOn(plot, ball.at));
          expect(ball.normal).toEqual(normalOn(plot, ball.at));
          expect(length(sub(ball.centre, ball.contact))).toBeCloseTo(ballRadius, 12);
          expect(dot(sub(ball.centre, ball.contact), ball.normal)).toBeCloseTo(ballRadius, 12);
          expect(ball.outside).toBe(false);
        }),
        { numRuns: 30 },
      );
    }
  });

  test("a ball outside the domain waits at the edge, keeps its true point, and is said to be outside", () => {
    const { x, y } = plot.domain;
    const beyond = pointsIn({
      x: [2 * x[0] - x[1], 2 * x[1] - x[0]],
      y: [2 * y[0] - y[1], 2 * y[1] - y[0]],
    });
    fc.assert(
      fc.property(beyond, (at) => {
        const ball = ballAt(plot, pathThrough([at]), 0);
        expect(ball.at).toEqual(at);
        expect(ball.outside).toBe(!contains(plot.domain, at));
        expect(ball.contact).toEqual(pointOn(plot, clampTo(plot.domain, at).at));
      }),
    );
  });
});

test("the radius is the caller's to choose", () => {
  const plot = plotFor(paraboloid(1, 1));
  const ball = ballAt(plot, pathThrough([[0.3, -0.2]]), 0, 0.1);
  expect(length(sub(ball.centre, ball.contact))).toBeCloseTo(0.1, 12);
});
