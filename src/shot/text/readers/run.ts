import { batchParams } from "../../../core/chance/batches.ts";
import { optimizers, type OptimizerId } from "../../../core/optimizers/index.ts";
import { mostCharacters, mostNoise, mostRuns, mostSeed, mostSteps } from "../../settings/bounds.ts";
import type { Run } from "../../shot.ts";
import { readParams, readSettings } from "./settings.ts";
import { numberFrom, numbers } from "./numbers.ts";
import { flag, holds, inside, oneOf, record, refuse, textUpTo, type Input } from "./reader.ts";
import { readSchedule } from "./schedule.ts";

const readParts = record<Omit<Run, "params">>({
  optimizer: oneOf(Object.keys(optimizers) as OptimizerId[]),
  start: numbers(2),
  steps: numberFrom(1, mostSteps, "a whole number"),
  schedule: readSchedule,
  noise: numberFrom(0, mostNoise),
  batch: readSettings(batchParams),
  seed: numberFrom(0, mostSeed, "a whole number"),
  name: textUpTo(mostCharacters),
  color: numberFrom(0, mostRuns - 1, "a whole number"),
  hidden: flag,
});

/** The optimizer of a run that does not say. */
export const firstOptimizer: OptimizerId = "gd";

/** A run: whatever is wrong with it is left out, and with an unknown optimizer its parameters. */
export function readRun(input: Input): Run {
  const { optimizer, schedule, ...rest } = readParts(input) ?? {};
  const isLost = holds(input, "optimizer") && !optimizer;
  const { params: specs } = optimizers[optimizer ?? firstOptimizer];
  const params = holds(input, "params") && !isLost ? readParams(specs)(inside(input, "params")) : undefined;
  const { order, label } = optimizers[optimizer ?? firstOptimizer];
  const takesIt = schedule && order === 1;
  if (schedule && !takesIt) refuse(inside(input, "schedule"), `none with ${label}`, schedule.id);
  return {
    optimizer: optimizer ?? firstOptimizer,
    params: params ?? {},
    ...(takesIt && { schedule }),
    ...rest,
  };
}
