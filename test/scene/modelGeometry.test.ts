import { expect, test } from "vitest";
import { buildSurfaceMesh } from "../../src/mesh/surface/surfaceMesh.ts";
import { modelGeometry } from "../../src/scene/models/modelGeometry.ts";
import { plinthGeometry } from "../../src/scene/surface/plinthGeometry.ts";
import { pitted, plotFor } from "../mesh/plots.ts";

test("a surface with holes gives finite numbers only, and the same triangles", () => {
  const mesh = buildSurfaceMesh(plotFor(pitted), 33, 33);
  expect(mesh.positions.every(Number.isFinite)).toBe(false);
  for (const geometry of [modelGeometry(mesh), plinthGeometry(mesh)])
    for (const { array } of Object.values(geometry.attributes))
      expect(Array.from(array).every(Number.isFinite)).toBe(true);
  expect(modelGeometry(mesh).getIndex()!.array).toEqual(mesh.indices);
});
