import type { Surface } from "../surface.ts";
import type { Params, ParamSpecs, Setting, Settings, Share, Values } from "./setting.ts";

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

/** Every setting of a table at its default. Throws when one is a share of something that is not known here. */
export const defaultsOf = <T extends Settings>(settings: T, known: Known = {}): Values<T> =>
  Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, defaultOf(setting, known)])) as Values<T>;

function defaultOf(setting: Setting, known: Known): unknown {
  if (typeof setting.fallback !== "object") return setting.fallback;
  const { fallback, whole, min } = setting as Extract<Setting, { kind: "number" }> & { fallback: Share };
  const all = known[fallback.of];
  if (all === undefined) throw new RangeError(`a default is a share of ${fallback.of}, which is not known here`);
  if (whole) return Math.max(min, Math.round(fallback.times * all));
  // Two digits: a step size is an order of magnitude, and should read as one.
  return fallback.times === 1 ? all : Number((fallback.times * all).toPrecision(2));
}

/** What was given, and the table's own numbers for the rest. Throws for a parameter whose default only a surface or a run knows. */
export function filled<Specs extends ParamSpecs>(specs: Specs, given: Params): Params<Specs> {
  const entries = Object.entries(specs).map(([name, { fallback }]) => {
    const value = given[name] ?? fallback;
    if (typeof value !== "number") throw new RangeError(`${name} must be given: its default depends on the surface`);
    return [name, value];
  });
  return Object.fromEntries(entries) as Params<Specs>;
}
