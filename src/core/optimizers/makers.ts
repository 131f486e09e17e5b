import { allowedInWords, isAllowed } from "../settings/allowed.ts";
import type { Optimizer, OptimizerEntry } from "./optimizer.ts";
import { optimizers, type OptimizerId } from "./index.ts";

type Given<Id extends OptimizerId> = { readonly [Name in keyof (typeof optimizers)[Id]["params"]]?: number };
type Makers = { readonly [Id in OptimizerId]: (params?: Given<Id>) => Optimizer };

/** Every optimizer of the table as a function of its parameters; what is left out is the table's default. */
export const makers = Object.fromEntries(
  Object.entries<OptimizerEntry>(optimizers).map(([id, entry]) => [
    id,
    (params: Readonly<Record<string, number>> = {}) => make(id, entry, params),
  ]),
) as Makers;

/** Throws for a parameter that the optimizer does not have, that is out of its range, or that is missing and has no default. */
function make(id: string, { params: specs, make: maker }: OptimizerEntry, given: Readonly<Record<string, number>>) {
  for (const [name, value] of Object.entries(given)) {
    const spec = specs[name];
    if (!spec) throw new RangeError(`${id} has no ${name}; it has ${Object.keys(specs).join(", ")}`);
    if (!isAllowed(spec, value))
      throw new RangeError(`${id} expects ${name} to be ${allowedInWords(spec)}, got ${value}`);
  }
  return maker(given);
}
