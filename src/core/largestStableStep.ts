import { hessianAt } from "./hessianAt.ts";
import type { Surface } from "./surface.ts";
import { eigenvalues } from "./sym2.ts";

/** 2/λmax of a quadratic surface: above it plain gradient descent diverges. `null` where the curvature is not constant or not positive. */
export function largestStableStep(surface: Surface): number | null {
  if (!surface.quadratic) return null;
  const [, larger] = eigenvalues(hessianAt(surface, ...surface.defaults.starts[0]!));
  return larger > 0 ? 2 / larger : null;
}
