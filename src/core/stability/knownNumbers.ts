import { eigenvalues } from "../algebra/sym2.ts";
import type { Surface } from "../surface.ts";
import { hessianAt } from "./hessianAt.ts";

/** The numbers of a quadratic surface that step sizes are written with: its curvatures λmax and λmin, and κ, how many times one is the other. Empty for others. */
export function knownNumbers(surface: Surface): Readonly<Record<string, number>> {
  if (!surface.quadratic) return {};
  const [smaller, λmax] = eigenvalues(hessianAt(surface, ...surface.defaults.starts[0]!));
  const λmin = surface.variables === 1 ? λmax : smaller;
  return { λmax, λmin, κ: λmax / λmin };
}
