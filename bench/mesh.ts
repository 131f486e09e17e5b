import { ParametricGeometry } from "three/addons/geometries/ParametricGeometry.js";
import { surfaces } from "../src/core/surfaces/index.ts";
import { plotOf } from "../src/mesh/surface/plot.ts";
import { along, sampleSurface } from "../src/mesh/surface/samples.ts";
import { buildSurfaceMesh } from "../src/mesh/surface/surfaceMesh.ts";
import { ratioOf, report } from "./compare.ts";

const vertices = 512;

const { mse, sincos, rosenbrock, rastrigin } = surfaces;
const plots = Object.entries({ mse, sincos, rosenbrock, rastrigin }).map(([id, surface]) => {
  const { range } = sampleSurface(surface, surface.domain, 129);
  return [id, plotOf(surface, surface.domain, range, surface.defaults.scale)] as const;
});

/** What a surface's triangles cost, against three's own way to the same picture: positions, normals and indices. */
export function benchMesh() {
  // As in a page that has shown them all: none finds code that was compiled for it alone.
  for (const [, plot] of plots) buildSurfaceMesh(plot, 129, 129);
  for (const [id, plot] of plots) {
    const { surface, domain, scale, box } = plot;
    const parametric = () =>
      new ParametricGeometry(
        (u, v, target) => {
          const height = scale.height(surface.value(along(domain.x, u), along(domain.y, v)));
          target.set((u - 0.5) * box.width, height * box.height, (0.5 - v) * box.depth);
        },
        vertices - 1,
        vertices - 1,
      );
    const ratio = ratioOf(parametric, () => buildSurfaceMesh(plot, vertices, vertices), 15);
    report(`${vertices}² positions, normals and triangles of ${id}, ParametricGeometry / ours`, ratio, "target ≥ 10");
  }
}
