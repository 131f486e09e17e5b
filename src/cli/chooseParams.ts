import type { OptimizerId } from "../core/optimizers/index.ts";
import { optimizers } from "../core/optimizers/index.ts";
import type { ParamSpecs } from "../core/params.ts";
import { WrongUse } from "./failure.ts";

/** A parameter of an optimizer by its name, as `--set` gives it. */
export type Setting = readonly [name: string, value: number];

/** The settings of an optimizer as its params, checked against its table. Throws `WrongUse`. */
export function chooseParams(id: OptimizerId, settings: readonly Setting[]): Record<string, number> {
  const params: ParamSpecs = optimizers[id].params;
  const chosen: Record<string, number> = {};
  for (const [name, value] of settings) {
    const spec = Object.hasOwn(params, name) ? params[name] : undefined;
    if (!spec)
      throw new WrongUse(`${id} has no parameter "${name}": its parameters are ${Object.keys(params).join(", ")}`);
    if (Object.hasOwn(chosen, name)) throw new WrongUse(`${name} is set twice, to ${chosen[name]} and to ${value}`);
    // The table's range of step sizes is that of a slider; data with large numbers need smaller ones.
    const [min, max] = name === "lr" ? [0, Infinity] : [spec.min, spec.max];
    if (value < min || value > max) throw new WrongUse(`${name} must be from ${min} to ${max}, got ${value}`);
    chosen[name] = value;
  }
  return chosen;
}
