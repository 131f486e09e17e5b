import type { Surface } from "../../surface.ts";
import type { Profile } from "./separable.ts";

/** What a function of one variable has of its own. */
interface Curve extends Profile, Pick<Surface, "label" | "formula" | "source" | "quadratic"> {
  readonly domain: readonly [min: number, max: number];
  readonly start: number;
  readonly minima: readonly number[];
}

/** A function of one variable as a surface: a ribbon of unit width that does not depend on y. */
export function curve({ domain, start, minima, f, df, ddf, ...named }: Curve): Surface {
  return {
    ...named,
    axes: ["x", "", "f(x)"],
    variables: 1,
    domain: { x: domain, y: [-0.5, 0.5] },
    defaults: { starts: [[start, 0]], stepSize: 0.01, steps: 1000, scale: "linear" },
    minima: minima.map((x) => [x, 0]),
    value: (x) => f(x),
    gradient: (x) => [df(x), 0],
    hessian: (x) => [ddf(x), 0, 0],
  };
}
