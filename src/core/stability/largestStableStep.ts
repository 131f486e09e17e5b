import { knownNumbers } from "./knownNumbers.ts";
import type { Surface } from "../surface.ts";

/** λmax of a quadratic surface; `null` where the curvature is not constant or not positive. */
export function largestCurvature(surface: Surface): number | null {
  const { λmax } = knownNumbers(surface);
  return λmax !== undefined && λmax > 0 ? λmax : null;
}

/** 2/λmax of a quadratic surface: above it plain gradient descent diverges. `null` where there is no λmax. */
export function largestStableStep(surface: Surface): number | null {
  const curvature = largestCurvature(surface);
  return curvature === null ? null : 2 / curvature;
}
