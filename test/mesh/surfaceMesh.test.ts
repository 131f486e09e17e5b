import { describe, expect, test } from "vitest";
import type { Vec2 } from "../../src/core/algebra/vec2.ts";
import { normalOn, pointOn } from "../../src/mesh/surface/plot.ts";
import { along } from "../../src/mesh/surface/samples.ts";
import { buildSurfaceMesh, type SurfaceMesh } from "../../src/mesh/surface/surfaceMesh.ts";
import type { Plot } from "../../src/mesh/surface/plot.ts";
import { worst } from "../worst.ts";
import { pitted, plotFor, plots, scaledPlots, scaleIds, surfaceOf } from "./plots.ts";
import { dot, length, sub, unit, upOf, vectorIn, xyz } from "../../src/core/algebra/vec3.ts";
import { cross } from "./vectors.ts";

/** What rounding to 32 bits may change. */
const single = 2 ** -24;

describe.each(scaledPlots)("%s", (_, plot) => {
  const mesh = buildSurfaceMesh(plot, 40, 30);
  const points = gridOf(plot, mesh);

  test("its vertices are points of the surface", () => {
    const expected = points.flatMap((at) => xyz(pointOn(plot, at)));
    expect(worst(mesh.positions, expected)).toBeLessThan(single);
  });

  test("its normals are exact and unit", () => {
    const expected = points.flatMap((at) => xyz(normalOn(plot, at)));
    expect(worst(mesh.normals, expected)).toBeLessThan(single);
    const lengths = points.map((__, i) => length(vectorIn(mesh.normals, i)));
    expect(worst(lengths, Array<number>(lengths.length).fill(1))).toBeLessThan(4 * single);
  });

  test("its shares say how far across the domain each vertex is", () => {
    const { x, y } = plot.domain;
    const shares = points.flatMap((at) => [(at[0] - x[0]) / (x[1] - x[0]), (at[1] - y[0]) / (y[1] - y[0])]);
    expect(worst(mesh.shares, shares)).toBeLessThan(single);
  });

  test("its triangles cover the floor once, counter-clockwise seen from above", () => {
    expect(Math.max(...mesh.indices)).toBeLessThan(points.length);
    const areas = trianglesOf(mesh).map(([a, b, c]) => {
      const normal = cross(sub(at(mesh, b), at(mesh, a)), sub(at(mesh, c), at(mesh, a)));
      return upOf(normal) / 2; // of the shadow on the floor; negative seen from below
    });
    expect(Math.min(...areas)).toBeGreaterThan(0);
    expect(areas.length).toBe(2 * 39 * 29);
    expect(areas.reduce((sum, area) => sum + area)).toBeCloseTo(plot.box.width * plot.box.depth, 5);
  });
});

test.each(plots)("%s: a fine mesh's triangles lean as its normals do", (_, plot) => {
  const mesh = buildSurfaceMesh(plot, 400, plot.surface.variables === 1 ? 2 : 400);
  const cosines = trianglesOf(mesh).map(([a, b, c]) => {
    const facing = unit(cross(sub(at(mesh, b), at(mesh, a)), sub(at(mesh, c), at(mesh, a))));
    return dot(facing, vectorIn(mesh.normals, a));
  });
  expect(cosines.reduce((least, cosine) => Math.min(least, cosine))).toBeGreaterThan(0.99);
});

describe("holes", () => {
  const plot = plotFor(pitted, "linear", 21);
  const mesh = buildSurfaceMesh(plot, 21, 21);
  const isFinite = ([x, y]: Vec2) => Number.isFinite(pitted.value(x, y));

  test("every triangle that touches a value that is not finite is left out, and no other", () => {
    const points = gridOf(plot, mesh);
    const whole = buildSurfaceMesh(plotFor(surfaceOf(Math.hypot, () => [0, 0])), 21, 21);
    const kept = trianglesOf(whole).filter((corners) => corners.every((i) => isFinite(points[i]!)));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(2 * 20 * 20);
    expect(mesh.indices).toEqual(Uint32Array.from(kept.flat()));
  });

  test("no vertex that is drawn is a spike", () => {
    const heights = Array.from(mesh.indices, (i) => mesh.positions[3 * i + 1]!);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(-single);
    expect(Math.max(...heights)).toBeLessThanOrEqual(plot.box.height * (1 + single));
  });

  test.each(scaleIds)("a pole downwards is a hole as well, under %s", (scaleId) => {
    const pole = surfaceOf(
      (x, y) => Math.log(Math.hypot(x, y)),
      (x, y) => [x / (x * x + y * y), y / (x * x + y * y)],
    );
    const { indices } = buildSurfaceMesh(plotFor(pole, scaleId, 21), 21, 21);
    expect(indices).toHaveLength(3 * (2 * 20 * 20 - 6)); // six triangles meet at a vertex
    expect(indices).not.toContain(10 * 21 + 10);
  });

  test("a surface that is nowhere finite has no triangle", () => {
    const nowhere = surfaceOf(
      () => Infinity,
      () => [NaN, NaN],
    );
    expect(buildSurfaceMesh(plotFor(nowhere), 3, 3).indices).toHaveLength(0);
  });

  test("a surface of one value is a flat one on the floor", () => {
    const flat = surfaceOf(
      () => 7,
      () => [0, 0],
    );
    const { positions, normals, indices } = buildSurfaceMesh(plotFor(flat), 3, 2);
    expect([...positions].filter((_, i) => i % 3 === 1)).toEqual([0, 0, 0, 0, 0, 0]);
    expect([...normals].filter((_, i) => i % 3 === 1)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(indices).toHaveLength(12);
  });
});

test.each([
  [1, 5],
  [5, 1],
  [0, 0],
])("%i × %i vertices are refused", (columns, rows) => {
  expect(() => buildSurfaceMesh(plots[0]![1], columns, rows)).toThrow(
    new RangeError(`grid needs at least 2 × 2 vertices, got ${columns} × ${rows}`),
  );
});

/** The parameter points of a mesh's vertices. */
function gridOf({ domain }: Plot, { columns, rows }: SurfaceMesh): readonly Vec2[] {
  return Array.from({ length: columns * rows }, (_, i) => [
    along(domain.x, (i % columns) / (columns - 1)),
    along(domain.y, Math.floor(i / columns) / (rows - 1)),
  ]);
}

const at = ({ positions }: SurfaceMesh, vertex: number) => vectorIn(positions, vertex);

function trianglesOf({ indices }: Pick<SurfaceMesh, "indices">): [a: number, b: number, c: number][] {
  return Array.from({ length: indices.length / 3 }, (_, i) => [
    indices[3 * i]!,
    indices[3 * i + 1]!,
    indices[3 * i + 2]!,
  ]);
}
