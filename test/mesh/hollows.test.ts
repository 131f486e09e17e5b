import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hollows } from "../../src/mesh/surface/hollows.ts";
import { pointOn } from "../../src/mesh/surface/plot.ts";
import { buildSurfaceMesh } from "../../src/mesh/surface/surfaceMesh.ts";
import { toWorld } from "../../src/core/world.ts";
import { between } from "../between.ts";
import { worst } from "../worst.ts";
import { paraboloid, pitted, plotFor, plots } from "./plots.ts";
import { upOf, xyz } from "../../src/core/algebra/vec3.ts";

const bend = between(0.1, 3);

test("a dome is nowhere hollow", () => {
  fc.assert(
    fc.property(bend, bend, (a, b) => {
      const plot = plotFor(paraboloid(-a, -b), "linear", 3);
      expect(hollows(buildSurfaceMesh(plot, 9, 7)).every((hollow) => hollow === 0)).toBe(true);
    }),
  );
});

test("a bowl is as hollow everywhere as its constant Laplacian says", () => {
  fc.assert(
    fc.property(bend, bend, (a, b) => {
      const plot = plotFor(paraboloid(a, b), "linear", 3);
      // Over x, y from −1 to 1 the height is 0.45 (a x² + b y²) / (a + b); the world is half as wide: Laplacian 2 · 0.45 · 2².
      const expected = 1 - Math.exp(-2 * 0.45 * 4 * 0.06);
      for (const hollow of hollows(buildSurfaceMesh(plot, 9, 7))) expect(hollow).toBeCloseTo(expected, 4);
    }),
  );
});

test("a saddle that bends as much up as down is not hollow", () => {
  const plot = plotFor(paraboloid(1, -1), "linear", 3);
  for (const hollow of hollows(buildSurfaceMesh(plot, 9, 9))) expect(hollow).toBeLessThan(1e-6);
});

describe.each(plots)("%s", (_, plot) => {
  const { domain, surface, box } = plot;
  const mesh = buildSurfaceMesh(plot, 201, surface.variables === 1 ? 2 : 201);
  const result = hollows(mesh);

  test("it is hollow where its Laplacian is positive, between 0 and 1, and deepest around a minimum", () => {
    const step = 1e-4;
    const height = (x: number, z: number) => {
      const u = x / box.width + 0.5;
      const v = 0.5 - z / box.depth;
      const at = [domain.x[0] * (1 - u) + domain.x[1] * u, domain.y[0] * (1 - v) + domain.y[1] * v] as const;
      return upOf(pointOn(plot, at));
    };
    const expected = result.map((__, i) => {
      const [x, z] = [mesh.positions[3 * i]!, mesh.positions[3 * i + 2]!];
      const around = height(x + step, z) + height(x - step, z) + height(x, z + step) + height(x, z - step);
      return Math.max(0, 1 - Math.exp((-(around - 4 * height(x, z)) / step ** 2) * 0.06));
    });
    // A vertex on the edge has one neighbour only: it sees the Laplacian half a cell further in.
    const isInner = (__: number, i: number) =>
      Math.abs(mesh.positions[3 * i]!) < 0.49 && i >= mesh.columns && i < result.length - mesh.columns;
    expect(worst(result.filter(isInner), expected.filter(isInner))).toBeLessThan(0.02);
    expect(worst(result, expected)).toBeLessThan(0.1);
    expect(result.every((hollow) => hollow >= 0 && hollow < 1)).toBe(true);
    const deepest = result.reduce((most, hollow) => Math.max(most, hollow));
    for (const at of surface.minima!) {
      const [x, , z] = xyz(toWorld(domain, box, at, 0));
      const column = Math.round((x / box.width + 0.5) * (mesh.columns - 1));
      const row = Math.round((0.5 - z / box.depth) * (mesh.rows - 1));
      expect(result[row * mesh.columns + column]).toBeGreaterThan(0.97 * deepest);
    }
  });
});

test("beside a hole nothing is hollow, rather than not a number", () => {
  const result = hollows(buildSurfaceMesh(plotFor(pitted, "linear", 21), 21, 21));
  expect(result.every((hollow) => hollow >= 0 && hollow <= 1)).toBe(true);
});
