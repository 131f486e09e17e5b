import type { Command } from "commander";
import { optimizers, type OptimizerId } from "../../core/optimizers/index.ts";
import type { Vec2 } from "../../core/algebra/vec2.ts";
import { mostSeed } from "../../shot/settings/bounds.ts";
import type { Run } from "../../shot/shot.ts";
import type { SurfaceSpec } from "../../shot/problems/index.ts";
import { chooseBatch } from "./chooseBatch.ts";
import { chooseParams, type NamedValue } from "./chooseParams.ts";
import { chooseSchedule } from "./chooseSchedule.ts";
import { WrongUse } from "../terminal/failure.ts";
import { collect, numberFrom, point, setting, wholeFrom } from "./parseOption.ts";

/** The options that choose how a surface is descended, as commander hands them over. */
export interface RunOptions {
  readonly optimizer: string;
  readonly stepSize?: number;
  readonly set?: readonly NamedValue[];
  readonly schedule?: string;
  readonly noise?: number;
  readonly batch?: string;
  readonly seed?: number;
  readonly start?: Vec2;
  readonly steps?: number;
}

// Every state is kept: ten million of them take about a gigabyte.
const mostSteps = 1e7;

export function addRunOptions(command: Command): Command {
  return command
    .option("--optimizer <id>", "see `fall-line list optimizers`", "gd")
    .option("--step-size <number>", "the optimizer's step size (default: one that suits the surface)", numberFrom(0))
    .option("--set <name=value>", "another parameter of the optimizer; may be given several times", collect(setting))
    .option("--schedule <id:name=value,…>", "how the step size changes: see `fall-line list schedules`")
    .option("--noise <deviation>", "Gaussian noise on the gradient, along each axis", numberFrom(0))
    .option("--batch <size>", "rows of the data that each step sees, or size=SIZE,replacement=1")
    .option(
      "--seed <number>",
      "of noise and batches: the same seed, the same descent (default: 1)",
      wholeFrom(0, mostSeed),
    )
    .option("--start <x,y>", "where it begins (default: the surface's own first start)", point)
    .option("--steps <count>", "at most so many steps (default: the surface's own)", wholeFrom(0, mostSteps));
}

/** The run that the options choose on a surface. Throws `WrongUse`. */
export function runFrom(options: RunOptions, surface: SurfaceSpec): Run {
  const { stepSize, set = [], schedule, noise, batch, seed, start, steps } = options;
  const optimizer = optimizerId(options.optimizer);
  const chosen: readonly NamedValue[] = [
    ...(stepSize === undefined ? [] : [["lr", String(stepSize)] as const]),
    ...set,
  ];
  return {
    optimizer,
    params: chooseParams(optimizer, optimizers[optimizer].params, chosen),
    ...(schedule !== undefined && { schedule: chooseSchedule(schedule, optimizer) }),
    ...(noise !== undefined && { noise }),
    ...(batch !== undefined && { batch: chooseBatch(batch, surface) }),
    ...(seed !== undefined && { seed }),
    ...(start && { start }),
    ...(steps !== undefined && { steps }),
  };
}

export function optimizerId(id: string): OptimizerId {
  if (Object.hasOwn(optimizers, id)) return id as OptimizerId;
  throw new WrongUse(`there is no optimizer "${id}": the optimizers are ${Object.keys(optimizers).join(", ")}`);
}
