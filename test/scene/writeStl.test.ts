import { describe, expect, test } from "vitest";
import { prepareNow } from "../../src/shot/prepare.ts";
import { modelPanes } from "../../src/scene/models/modelPanes.ts";
import { writeStl } from "../../src/scene/models/writeStl.ts";
import { shotOf } from "./modelShots.ts";

const headerBytes = 84;
const triangleBytes = 50;

/** [9 × triangles] the corners in a binary STL. */
function cornersOf(file: DataView): Float32Array {
  const count = file.getUint32(80, true);
  expect(file.byteLength).toBe(headerBytes + triangleBytes * count);
  return Float32Array.from({ length: 9 * count }, (_, i) =>
    file.getFloat32(headerBytes + triangleBytes * Math.floor(i / 9) + 12 + 4 * (i % 9), true),
  );
}

/** Six times the volume that triangles enclose, counter-clockwise seen from outside. */
function volume(c: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < c.length; i += 9) {
    const [ax, ay, az, bx, by, bz, cx, cy, cz] = c.subarray(i, i + 9) as unknown as Nine;
    sum += ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx);
  }
  return sum / 6;
}
type Nine = [number, number, number, number, number, number, number, number, number];

/** How many edges have not exactly one neighbour that runs the other way. */
function openEdges(corners: Float32Array): number {
  const near = (from: number) =>
    corners.subarray(from, from + 3).reduce((key, x) => `${key} ${Math.round(x * 1e5)}`, "");
  const edges = new Map<string, number>();
  for (let i = 0; i < corners.length; i += 9) {
    const names = [near(i), near(i + 3), near(i + 6)];
    names.forEach((from, k) => {
      const to = names[(k + 1) % 3]!;
      if (from === to) return;
      const [edge, direction] = from < to ? [`${from}:${to}`, 1] : [`${to}:${from}`, -1];
      edges.set(edge, (edges.get(edge) ?? 0) + direction);
    });
  }
  return [...edges.values()].filter((sum) => sum !== 0).length;
}

const ids = ["regression", "sincos", "sine", "standardise"] as const;

describe.each(ids)("%s", (id) => {
  const shot = shotOf(id);

  test("is closed, stands on the ground with z up, and is a box of 1 for each pane", async () => {
    const corners = cornersOf(await writeStl(prepareNow(shot)));
    expect(openEdges(corners)).toBe(0);
    expect(volume(corners)).toBeGreaterThan(0.01 * shot.panes.length);
    const heights = corners.filter((__, i) => i % 3 === 2);
    const low = heights.reduce((a, b) => Math.min(a, b));
    const high = heights.reduce((a, b) => Math.max(a, b));
    expect(low).toBeCloseTo(0, 6);
    expect(high).toBeGreaterThan(0.4);
    expect(high).toBeLessThan(0.56);
  });

  test("has the triangles of the surface, its plinth, its trails and its balls", async () => {
    const triangles = cornersOf(await writeStl(prepareNow(shot))).length / 9;
    const ball = 24 * (2 * 16 - 2);
    const parts = modelPanes(prepareNow(shot)).map(({ mesh: { columns, rows, indices }, runs }) => {
      const plinth = 3 * 2 * (columns + rows - 2);
      return runs.reduce((sum, { trail }) => sum + ball + (trail.length / 6) * 24, indices.length / 3 + plinth);
    });
    expect(triangles).toBe(parts.reduce((sum, part) => sum + part));
  });
});
