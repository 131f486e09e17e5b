import type { Params, ParamSpec, ParamSpecs } from "../../core/params.ts";
import { parseNumber } from "../../data/parseNumber.ts";
import { WrongUse } from "../terminal/failure.ts";

/** A parameter's name and value, as they were given. */
export type Setting = readonly [name: string, value: string];

/** Settings as the params of what is called `owner`, checked against its table. Throws `WrongUse`. */
export function chooseParams(owner: string, specs: ParamSpecs, settings: readonly Setting[]): Params {
  const chosen: Record<string, number> = {};
  for (const [name, text] of settings) {
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (!spec)
      throw new WrongUse(`${owner} has no parameter "${name}": its parameters are ${Object.keys(specs).join(", ")}`);
    const value = valueOf(name, spec, text);
    if (Object.hasOwn(chosen, name)) throw new WrongUse(`${name} is set twice, to ${chosen[name]} and to ${value}`);
    chosen[name] = value;
  }
  return chosen;
}

function valueOf(name: string, { min, max, scale, kind, options }: ParamSpec, text: string): number {
  const value = options?.includes(text) ? options.indexOf(text) : parseNumber(text);
  if (options) return checked(name, value, `one of ${options.join(", ")}`, options[value] !== undefined, text);
  if (kind === "flag") return checked(name, value, "0 or 1", value === 0 || value === 1, text);
  // The table's range of logarithmic ones is that of a slider; data with large numbers need smaller step sizes.
  const [from, to] = scale === "log" && !kind ? [0, Infinity] : [min, max];
  const isWhole = kind === undefined || Number.isInteger(value);
  const wanted = `${kind === "whole" ? "a whole number " : ""}from ${from} to ${to}`;
  return checked(name, value, wanted, isWhole && value >= from && value <= to, text);
}

function checked(name: string, value: number, wanted: string, isGood: boolean, text: string): number {
  if (isGood) return value;
  throw new WrongUse(`${name} must be ${wanted}, got ${text}`);
}
