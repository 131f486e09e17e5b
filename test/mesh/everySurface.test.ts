import { describe, expect, test } from "vitest";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { ballAt } from "../../src/mesh/marks/ball.ts";
import { fieldOf } from "../../src/mesh/surface/field.ts";
import { sampleSurface } from "../../src/mesh/surface/samples.ts";
import { buildSurfaceMesh } from "../../src/mesh/surface/surfaceMesh.ts";
import { trailOf } from "../../src/mesh/marks/trail.ts";
import { plotFor, scaleIds } from "./plots.ts";
import { defaultRuns, pathThrough } from "./runs.ts";
import { isFinite, length, vectorIn } from "../../src/core/algebra/vec3.ts";

/** With rows and columns through the middle, where many have their kink. */
const size = 33;

describe.each(Object.entries(surfaces))("%s", (_, surface) => {
  const rows = surface.variables === 1 ? 2 : size;
  const samples = sampleSurface(surface, surface.domain, size);
  const plots = scaleIds.map((scaleId) => plotFor(surface, scaleId, size));

  test("its triangles are whole, within the box, and their normals unit, under every scale", () => {
    for (const plot of plots) {
      const { positions, normals, indices } = buildSurfaceMesh(plot, size, rows);
      expect(indices).toHaveLength(6 * (size - 1) * (rows - 1));
      const heights = positions.filter((__, i) => i % 3 === 1);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...heights)).toBeLessThanOrEqual(plot.box.height * (1 + 1e-6));
      const lengths = Array.from({ length: size * rows }, (__, i) => length(vectorIn(normals, i)));
      expect(Math.max(...lengths.map((each) => Math.abs(each - 1)))).toBeLessThan(1e-6);
    }
  });

  test("what shades it is finite everywhere, under every scale", () => {
    for (const plot of plots) expect(fieldOf(plot, samples).texels.every(Number.isFinite)).toBe(true);
  });

  test("balls rest in its minima and in the middle, and trails lie where its descents went", () => {
    const [plot] = plots;
    for (const at of [...surface.minima!, [0, 0] as const]) {
      const { centre, contact } = ballAt(plot!, pathThrough([at]), 0);
      expect([centre, contact].every(isFinite)).toBe(true);
    }
    for (const trajectory of defaultRuns(surface)) {
      const { positions } = trailOf(plot!, trajectory);
      expect(positions.length).toBeGreaterThan(0);
      expect(positions.every(Number.isFinite)).toBe(true);
    }
  });
});
