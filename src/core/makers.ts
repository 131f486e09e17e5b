import type { Optimizer, OptimizerEntry } from "./optimizer.ts";
import { optimizers, type OptimizerId } from "./optimizers/index.ts";

type Params<Id extends OptimizerId> = Readonly<Partial<Record<keyof (typeof optimizers)[Id]["params"], number>>>;
type Makers = { readonly [Id in OptimizerId]: (params?: Params<Id>) => Optimizer };

/** Every optimizer of the table as a function of its parameters; what is left out is the table's default. */
export const makers = Object.fromEntries(
  Object.entries<OptimizerEntry>(optimizers).map(([id, entry]) => [id, (params = {}) => make(id, entry, params)]),
) as Makers;

/** Throws for a parameter that the optimizer does not have, that is out of its range, or that is missing and has no default. */
function make(id: string, { params: specs, make: maker }: OptimizerEntry, given: Readonly<Record<string, number>>) {
  const names = Object.keys(specs);
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new RangeError(`${id} has no ${unknown}; it has ${names.join(", ")}`);
  const filled = Object.entries(specs).map(([name, { fallback, min, max }]) => {
    const value = given[name] ?? fallback;
    if (value === null) throw new RangeError(`${id} needs ${name}: no value suits every surface`);
    if (!(value >= min && value <= max))
      throw new RangeError(`${id} expects ${name} between ${min} and ${max}, got ${value}`);
    return [name, value] as const;
  });
  return maker(Object.fromEntries(filled));
}
