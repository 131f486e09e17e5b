import { describe, expect, test } from "vitest";
import { fieldOf } from "../../src/mesh/surface/field.ts";
import { gridLines } from "../../src/mesh/surface/gridLines.ts";
import { pointOn } from "../../src/mesh/surface/plot.ts";
import { along, sampleSurface } from "../../src/mesh/surface/samples.ts";
import { sinkMesh } from "../../src/mesh/surface/sinkMesh.ts";
import { meshOn, type SurfaceMesh } from "../../src/mesh/surface/surfaceMesh.ts";
import { drapedLine, trailOf } from "../../src/mesh/marks/trail.ts";
import type { Plot } from "../../src/mesh/surface/plot.ts";
import { pitted, plotFor, scaledPlots } from "./plots.ts";
import { defaultRuns } from "./runs.ts";
import { between, vectorIn, xyz, type Xyz } from "../../src/core/algebra/vec3.ts";

/** The mesh of a plot as the page draws it, and as it was before. */
function meshesOf(plot: Plot, resolution = 512) {
  const field = fieldOf(plot, sampleSurface(plot.surface, plot.domain, resolution));
  const lines = gridLines(field, plot);
  const mesh = meshOn(plot, lines);
  return { lines, mesh, sunk: sinkMesh(mesh, plot, lines) };
}

/** How far each point of a list is over the triangle that is over or under it; by the triangles themselves, not by the grid. */
function heightsOver({ positions, indices }: SurfaceMesh, points: readonly Xyz[]): readonly number[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0]);
  const xs = Float64Array.from(sorted, ([x]) => x);
  const firstFrom = (x: number) => {
    let [low, high] = [0, xs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (xs[middle]! < x) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const heights: number[] = [];
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((corner) => xyz(vectorIn(positions, indices[i + corner]!))) as [Xyz, Xyz, Xyz];
    const area = (b[0] - a[0]) * (c[2] - a[2]) - (c[0] - a[0]) * (b[2] - a[2]);
    const right = Math.max(a[0], b[0], c[0]);
    for (let k = firstFrom(Math.min(a[0], b[0], c[0])); k < xs.length && xs[k]! <= right; k++) {
      const [x, y, z] = sorted[k]!;
      const toB = ((x - a[0]) * (c[2] - a[2]) - (c[0] - a[0]) * (z - a[2])) / area;
      const toC = ((b[0] - a[0]) * (z - a[2]) - (x - a[0]) * (b[2] - a[2])) / area;
      if (toB < 0 || toC < 0 || toB + toC > 1) continue;
      heights.push(y - a[1] * (1 - toB - toC) - b[1] * toB - c[1] * toC);
    }
  }
  return heights;
}

/** Points along segments: their ends, and some between. */
const pointsAlong = (segments: Float32Array): readonly Xyz[] =>
  Array.from({ length: segments.length / 6 }, (_, i) => [
    vectorIn(segments, 2 * i),
    vectorIn(segments, 2 * i + 1),
  ]).flatMap(([from, to]) => [0.1, 0.5, 0.9].map((t) => xyz(between(from!, to!, t))));

describe.each(scaledPlots)("%s", (_, plot) => {
  const { lines, mesh, sunk } = meshesOf(plot);
  const { domain } = plot;

  test("no triangle hides a trail, nor a line across the surface", () => {
    const lies = [-1, 0.2, 1].map((slope) => {
      const end = (share: number) =>
        [along(domain.x, share), along(domain.y, Math.min(Math.max(0.45 + slope * (share - 0.5), 0), 1))] as const;
      return drapedLine(plot, end(0.003), end(0.997));
    });
    const trails = defaultRuns(plot.surface).map((run) => trailOf(plot, run).positions);
    const heights = heightsOver(sunk, [...lies, ...trails].flatMap(pointsAlong));
    expect(heights.length).toBeGreaterThan(100);
    expect(Math.min(...heights)).toBeGreaterThan(0);
  });

  test("no triangle rises over the surface by more than its trails float over it", () => {
    const points = Array.from({ length: 20_000 }, (__, i) =>
      xyz(pointOn(plot, [along(domain.x, (i * 0.754877666) % 1), along(domain.y, (i * 0.569840291) % 1)])),
    );
    expect(Math.min(...heightsOver(sunk, points))).toBeGreaterThan(-2.5e-3);
  });

  test("vertices are lowered where they must be, by about a radius of the ball at most", () => {
    const drops = mesh.positions.map((place, i) => place - sunk.positions[i]!);
    expect(Math.min(...drops)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drops)).toBeLessThan(0.025);
    if (plot.scaleId === "linear") expect(sunk).toBe(mesh);
    expect(lines.columns).toHaveLength(mesh.columns);
  });
});

test("a hole pulls nothing down", () => {
  const { mesh, sunk } = meshesOf(plotFor(pitted, "linear", 41), 128);
  const isHole = (i: number) => !Number.isFinite(mesh.positions[i]!);
  expect(sunk.positions.every((place, i) => Number.isFinite(place) || isHole(i))).toBe(true);
});
