import { hessianAt } from "./hessianAt.ts";
import type { Surface } from "../surface.ts";
import { eigenvalues } from "../algebra/sym2.ts";

/** λmax of a quadratic surface; `null` where the curvature is not constant or not positive. */
export function largestCurvature(surface: Surface): number | null {
  if (!surface.quadratic) return null;
  const [, larger] = eigenvalues(hessianAt(surface, ...surface.defaults.starts[0]!));
  return larger > 0 ? larger : null;
}

/** 2/λmax of a quadratic surface: above it plain gradient descent diverges. `null` where there is no λmax. */
export function largestStableStep(surface: Surface): number | null {
  const curvature = largestCurvature(surface);
  return curvature === null ? null : 2 / curvature;
}
