import { describe, expect, test } from "vitest";
import { gridLines } from "../../src/mesh/surface/gridLines.ts";
import { fieldOf } from "../../src/mesh/surface/field.ts";
import { pointOn } from "../../src/mesh/surface/plot.ts";
import { along, sampleSurface } from "../../src/mesh/surface/samples.ts";
import { meshOn } from "../../src/mesh/surface/surfaceMesh.ts";
import { paraboloid, plotFor, plots, scaledPlots, surfaceOf } from "./plots.ts";
import { upOf } from "../../src/core/algebra/vec3.ts";

const cellsOf = (surface: Parameters<typeof plotFor>[0], resolution = 257) => {
  const plot = plotFor(surface, surface.defaults.scale, resolution);
  return gridLines(fieldOf(plot, sampleSurface(surface, surface.domain, resolution)), plot).columns.length - 1;
};

describe.each(plots)("%s", (_, plot) => {
  const { surface, domain } = plot;
  const lines = gridLines(fieldOf(plot, sampleSurface(surface, domain, 512)), plot);
  const { columns, rows, positions, shares } = meshOn(plot, lines);

  /** How far the middle of a triangle's edge lies from the surface there, straight up or down. */
  const gap = (a: number, b: number) => {
    const [u, v] = [(shares[2 * a]! + shares[2 * b]!) / 2, (shares[2 * a + 1]! + shares[2 * b + 1]!) / 2];
    const chord = (positions[3 * a + 1]! + positions[3 * b + 1]!) / 2;
    return Math.abs(chord - upOf(pointOn(plot, [along(domain.x, u), along(domain.y, v)])));
  };

  test("the triangles' edges leave the surface by 0.001 of the box at most, and their diagonals by twice that", () => {
    let [beside, across] = [0, 0];
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const i = row * columns + column;
        if (column > 0) beside = Math.max(beside, gap(i - 1, i));
        if (row > 0) beside = Math.max(beside, gap(i - columns, i));
        if (column > 0 && row > 0) across = Math.max(across, gap(i - 1, i - columns));
      }
    }
    expect(beside).toBeLessThan(1e-3);
    expect(across).toBeLessThan(2e-3);
  });
});

describe.each(scaledPlots)("%s", (_, plot) => {
  const { columns, rows } = gridLines(fieldOf(plot, sampleSurface(plot.surface, plot.domain, 512)), plot);

  test("the lines ascend from edge to edge, nowhere farther apart than those of the coarsest mesh", () => {
    for (const lines of [columns, rows]) {
      expect([lines[0], lines.at(-1)]).toEqual([0, 1]);
      const gaps = Array.from(lines.slice(1), (line, i) => line - lines[i]!);
      expect(Math.min(...gaps)).toBeGreaterThan(0);
      if (lines.length > 2) expect(Math.max(...gaps)).toBeLessThan(1 / 32 + 1e-9);
    }
  });
});

test("where the most lines are not enough, they stand closer where the surface bends", () => {
  const edge = (x: number) => Math.tanh(200 * (x - 0.5));
  const cliff = surfaceOf(
    (x) => edge(x),
    (x) => [200 * (1 - edge(x) ** 2), 0],
  );
  const { columns, rows } = gridLines(fieldOf(plotFor(cliff), sampleSurface(cliff, cliff.domain, 512)), plotFor(cliff));
  const beside = columns.filter((share) => Math.abs(2 * share - 1 - 0.5) < 0.05);
  expect(columns).toHaveLength(129);
  expect(beside.length).toBeGreaterThan(80);
  expect(rows).toHaveLength(129);
});

test("a flat surface takes the fewest cells, a crumpled one the most, a coarse field no more than it has itself", () => {
  const crumpled = surfaceOf(
    (x) => Math.sin(60 * x),
    (x) => [60 * Math.cos(60 * x), 0],
  );
  expect(cellsOf(paraboloid(1, 1))).toBe(32);
  expect(cellsOf(crumpled)).toBe(128);
  expect(cellsOf(crumpled, 17)).toBe(16);
});
