import { describe, expect, test } from "vitest";
import { cellsFor } from "../../src/mesh/cellsFor.ts";
import { fieldOf } from "../../src/mesh/field.ts";
import { pointOn } from "../../src/mesh/plot.ts";
import { along, sampleSurface } from "../../src/mesh/samples.ts";
import { buildSurfaceMesh } from "../../src/mesh/surfaceMesh.ts";
import { paraboloid, plotFor, plots, surfaceOf } from "./plots.ts";

const cellsOf = (surface: Parameters<typeof plotFor>[0], resolution = 257) => {
  const plot = plotFor(surface, surface.defaults.scale, resolution);
  return cellsFor(fieldOf(plot, sampleSurface(surface, surface.domain, resolution)), plot.box);
};

describe.each(plots)("%s", (_, plot) => {
  const { surface, domain } = plot;
  const cells = cellsFor(fieldOf(plot, sampleSurface(surface, domain, 512)), plot.box);
  const { columns, rows, positions, shares } = buildSurfaceMesh(
    plot,
    cells + 1,
    surface.variables === 1 ? 2 : cells + 1,
  );

  /** How far the middle of a triangle's edge lies from the surface there, straight up or down. */
  const gap = (a: number, b: number) => {
    const [u, v] = [(shares[2 * a]! + shares[2 * b]!) / 2, (shares[2 * a + 1]! + shares[2 * b + 1]!) / 2];
    const chord = (positions[3 * a + 1]! + positions[3 * b + 1]!) / 2;
    return Math.abs(chord - pointOn(plot, [along(domain.x, u), along(domain.y, v)])[1]);
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

test("a flat surface takes the fewest cells, a crumpled one the most, a coarse field no more than it has itself", () => {
  const crumpled = surfaceOf(
    (x) => Math.sin(60 * x),
    (x) => [60 * Math.cos(60 * x), 0],
  );
  expect(cellsOf(paraboloid(1, 1))).toBe(32);
  expect(cellsOf(crumpled)).toBe(128);
  expect(cellsOf(crumpled, 17)).toBe(16);
});
