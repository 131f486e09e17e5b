import type { OptimizerEntry } from "../optimizer.ts";
import { gdEntry } from "./gd.ts";

/** Every optimizer by its id: the one table that the panel, the command line, the tests and the docs read. */
export const optimizers = { gd: gdEntry } as const satisfies Record<string, OptimizerEntry>;

export type OptimizerId = keyof typeof optimizers;
