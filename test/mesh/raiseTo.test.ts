import { expect, test } from "vitest";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { raiseTo } from "../../src/mesh/surface/raiseTo.ts";
import { buildSurfaceMesh } from "../../src/mesh/surface/surfaceMesh.ts";
import { paraboloid, plotFor, scaleIds } from "./plots.ts";

test.each(scaleIds)(
  "raised to the surface itself, a mesh stays as it is; to another one, only heights change: %s",
  (scale) => {
    const plot = plotFor(surfaces.mse, scale);
    const mesh = buildSurfaceMesh(plot, 9, 7);
    const before = mesh.positions.slice();
    raiseTo(surfaces.mse, plot, mesh);
    mesh.positions.forEach((position, i) => expect(position).toBeCloseTo(before[i]!, 6));
    const other = paraboloid(3, 1);
    raiseTo(other, plot, mesh);
    const { x, y } = plot.domain;
    mesh.positions.forEach((position, i) => {
      const vertex = Math.floor(i / 3);
      const [u, v] = [(vertex % 9) / 8, Math.floor(vertex / 9) / 6];
      const value = other.value(x[0] + u * (x[1] - x[0]), y[0] + v * (y[1] - y[0]));
      expect(position).toBeCloseTo(i % 3 === 1 ? plot.scale.height(value) * plot.box.height : before[i]!, 5);
    });
  },
);
