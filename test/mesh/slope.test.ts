import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { downhillArrow } from "../../src/mesh/marks/arrow.ts";
import { ballAt } from "../../src/mesh/marks/ball.ts";
import { drawableSlope } from "../../src/mesh/surface/slope.ts";
import { fieldOf } from "../../src/mesh/surface/field.ts";
import { normalOn } from "../../src/mesh/surface/plot.ts";
import { sampleSurface } from "../../src/mesh/surface/samples.ts";
import { buildSurfaceMesh } from "../../src/mesh/surface/surfaceMesh.ts";
import { trailOf } from "../../src/mesh/marks/trail.ts";
import { plotFor, scaleIds, surfaceOf } from "./plots.ts";
import { pathThrough } from "./runs.ts";
import { isFinite, length, vectorIn } from "../../src/core/algebra/vec3.ts";

test("is the slope itself unless that is steeper than any picture; the rest is finite", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (slope) => {
      expect(drawableSlope(slope)).toBe(slope);
    }),
  );
  expect([Infinity, -Infinity, 1e7, NaN].map(drawableSlope)).toEqual([1e6, -1e6, 1e6, 0]);
});

/** √|x| + |y|: its gradient is infinite along x = 0, and not a number along y = 0. */
const creased = surfaceOf(
  (x, y) => Math.sqrt(Math.abs(x)) + Math.abs(y),
  (x, y) => [(x < 0 ? -1 : 1) / (2 * Math.sqrt(Math.abs(x))), y / Math.abs(y)],
);

describe.each(scaleIds)("on a crease of infinite slope, %s", (scaleId) => {
  const plot = plotFor(creased, scaleId, 41);

  test("normals are unit, and nothing in mesh, field or trail is not a number", () => {
    const { positions, normals, indices } = buildSurfaceMesh(plot, 41, 41);
    expect(indices).toHaveLength(6 * 40 * 40);
    for (let i = 0; i < normals.length / 3; i++) expect(length(vectorIn(normals, i))).toBeCloseTo(1, 6);
    expect(positions.every(Number.isFinite)).toBe(true);
    expect(fieldOf(plot, sampleSurface(creased, creased.domain, 41)).texels.every(Number.isFinite)).toBe(true);
    const across = pathThrough([
      [-0.5, 0],
      [0, 0],
      [0, 0.5],
      [0.5, -0.5],
    ]);
    expect(trailOf(plot, across).positions.every(Number.isFinite)).toBe(true);
  });

  test("a ball rests on it, and no way down is pointed out", () => {
    for (const at of [[0, 0] as const, [0, 0.5] as const, [0.5, 0] as const]) {
      expect(length(normalOn(plot, at))).toBeCloseTo(1, 12);
      expect(isFinite(ballAt(plot, pathThrough([at]), 0).centre)).toBe(true);
    }
    expect(downhillArrow(plot, [0, 0.5], 0, { largest: 1, size: 1 })).toBe(null);
  });
});
