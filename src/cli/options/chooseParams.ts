import type { Params, ParamSpec, ParamSpecs } from "../../core/settings/setting.ts";
import { WrongUse } from "../terminal/failure.ts";
import { parseSetting } from "./settingOption.ts";

/** A parameter's name and value, as they were given. */
export type NamedValue = readonly [name: string, value: string];

/** Settings as the params of what is called `owner`, checked against its table. Throws `WrongUse`. */
export function chooseParams(owner: string, specs: ParamSpecs, settings: readonly NamedValue[]): Params {
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

function valueOf(name: string, spec: ParamSpec, text: string): number {
  const parsed = parseSetting(spec, text);
  if ("value" in parsed) return parsed.value as number;
  throw new WrongUse(`${name} must be ${parsed.mustBe}, got ${text}`);
}
