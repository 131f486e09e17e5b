import type { Surface } from "../../surface.ts";
import type { Exact } from "./exact.ts";

/** What a surface of x and y has of its own; `quadratic` is left out where its curvature varies. */
interface Landscape extends Exact, Omit<Surface, "axes" | "variables" | "quadratic" | keyof Exact> {
  readonly quadratic?: true;
}

/** A function of two plain variables, x and y, as a surface. */
export const landscape = (given: Landscape): Surface & Exact => ({
  axes: ["x", "y", "f(x, y)"],
  variables: 2,
  quadratic: false,
  ...given,
});
