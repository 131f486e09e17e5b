import type { Params, ParamSpec, ParamSpecs, Share } from "./params.ts";
import type { Surface } from "./surface.ts";

/** The numbers that a default may be a share of. */
type Known = Readonly<Partial<Record<Share["of"], number>>>;

/** What a surface knows of step sizes: see `Share`. */
export function knownBy({
  defaults,
  domain,
  variables,
}: Surface): Known & Readonly<Record<"stepSize" | "span", number>> {
  const [width, depth] = [domain.x[1] - domain.x[0], domain.y[1] - domain.y[0]];
  return { stepSize: defaults.stepSize, span: variables === 1 ? width : Math.min(width, depth) };
}

/** Every default of a table as a number. Throws when it is a share of something that is not known here. */
export const defaultParams = <Specs extends ParamSpecs>(specs: Specs, known: Known): Params<Specs> =>
  Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, defaultOf(spec, known)])) as Params<Specs>;

function defaultOf({ fallback, kind, min }: ParamSpec, known: Known): number {
  if (typeof fallback === "number") return fallback;
  const whole = known[fallback.of];
  if (whole === undefined) throw new RangeError(`a default is a share of ${fallback.of}, which is not known here`);
  if (kind === "whole") return Math.max(min, Math.round(fallback.times * whole));
  // Two digits: a step size is an order of magnitude, and should read as one.
  return fallback.times === 1 ? whole : Number((fallback.times * whole).toPrecision(2));
}
