import type { Surface } from "../../core/surface.ts";
import { raiseIn } from "../../core/algebra/vec3.ts";
import type { Plot } from "./plot.ts";
import { along } from "./samples.ts";
import type { SurfaceMesh } from "./surfaceMesh.ts";

/** Raises the vertices of a plot's mesh, in place, to the heights of another surface over the same domain on the same scale. */
export function raiseTo(
  { value }: Pick<Surface, "value">,
  { domain, scale, box }: Plot,
  { positions, shares }: Pick<SurfaceMesh, "positions" | "shares">,
) {
  for (let i = 0; i < shares.length / 2; i++) {
    const [x, y] = [along(domain.x, shares[2 * i]!), along(domain.y, shares[2 * i + 1]!)];
    raiseIn(positions, i, scale.height(value(x, y)) * box.height);
  }
}
