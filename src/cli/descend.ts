import { Option, type Command } from "commander";
import { descend } from "../core/descend.ts";
import { describeEnding } from "../core/describeEnding.ts";
import { defaultTolerance } from "../core/limits.ts";
import { optimizerOf } from "../core/method.ts";
import { optimizers, type OptimizerId } from "../core/optimizers/index.ts";
import type { Vec2 } from "../core/vec2.ts";
import { mostSeed } from "../shot/bounds.ts";
import { methodOf, resolveRun, rowsOf, surfaceOf } from "../shot/resolve.ts";
import type { Run } from "../shot/shot.ts";
import { stepViews } from "../shot/stepViews.ts";
import { csvLines, jsonText } from "../shot/trajectoryTable.ts";
import { chooseBatch } from "./chooseBatch.ts";
import { chooseParams, type Setting } from "./chooseParams.ts";
import { chooseSchedule } from "./chooseSchedule.ts";
import { descendShot } from "./descendShot.ts";
import { WrongUse } from "./failure.ts";
import { collect, numberFrom, point, setting, wholeFrom } from "./parseOption.ts";
import { print, say } from "./print.ts";
import { addSourceOptions, surfaceFrom, type SourceOptions } from "./source.ts";

interface DescendOptions extends SourceOptions {
  readonly shot?: string;
  readonly optimizer: string;
  readonly stepSize?: number;
  readonly set?: readonly Setting[];
  readonly schedule?: string;
  readonly noise?: number;
  readonly batch?: string;
  readonly seed?: number;
  readonly start?: Vec2;
  readonly steps?: number;
  readonly tolerance: number;
  readonly every: number;
  readonly format: "csv" | "json";
}

// Every state is kept: ten million of them take about a gigabyte.
const mostSteps = 1e7;

export function addDescend(program: Command): void {
  const command = addSourceOptions(program.command("descend"))
    .description("the states of a descent, as CSV or JSON")
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
    .option("--steps <count>", "at most so many steps (default: the surface's own)", wholeFrom(0, mostSteps))
    .option(
      "--tolerance <number>",
      "converged when |∇| falls below it; 0: run all steps",
      numberFrom(0),
      defaultTolerance,
    )
    .addHelpText("after", examples)
    .action(run);
  // A shot says everything but how it is printed.
  const said = command.options.map((option) => option.attributeName());
  command
    .addOption(
      new Option("--shot <file|link>", "instead: all runs of a shot, from its file or link (or #preset=ID)").conflicts(
        said,
      ),
    )
    .option("--every <count>", "only each so many steps, and the last state", wholeFrom(1, Infinity), 1)
    .addOption(new Option("--format <format>").choices(["csv", "json"]).default("csv"));
}

async function run({ shot, steps, tolerance, every, format, ...options }: DescendOptions): Promise<void> {
  if (shot !== undefined) return descendShot(shot, every, format);
  const wished = runFrom(options);
  const spec = await surfaceFrom(options);
  const surface = surfaceOf(spec);
  const resolved = resolveRun(
    surface,
    {
      ...wished,
      ...(options.batch !== undefined && { batch: chooseBatch(options.batch, spec) }),
      ...(steps !== undefined && { steps }),
    },
    0,
  );
  const limits = { ...resolved.limits, tolerance };
  const method = methodOf(resolved);
  const views = stepViews(surface, rowsOf(spec), resolved);
  const trajectory = descend(surface, optimizerOf(method), resolved.start, limits, views);
  const labelled = { labels: {}, trajectory };
  if (format === "json") return print([jsonText(labelled, every)]);
  await print(csvLines([labelled], every));
  say(describeEnding(surface, method, trajectory, limits));
}

/** What the options say of the run, whatever the surface. */
function runFrom({
  start,
  noise,
  seed,
  schedule,
  ...options
}: Omit<DescendOptions, "steps" | "tolerance" | "every" | "format">): Run {
  const optimizer = optimizerId(options.optimizer);
  const stepSize: readonly Setting[] = options.stepSize === undefined ? [] : [["lr", String(options.stepSize)]];
  const params = chooseParams(optimizer, optimizers[optimizer].params, [...stepSize, ...(options.set ?? [])]);
  return {
    optimizer,
    params,
    ...(start && { start }),
    ...(schedule !== undefined && { schedule: chooseSchedule(schedule, optimizer) }),
    ...(noise !== undefined && { noise }),
    ...(seed !== undefined && { seed }),
  };
}

function optimizerId(id: string): OptimizerId {
  if (Object.hasOwn(optimizers, id)) return id as OptimizerId;
  throw new WrongUse(`there is no optimizer "${id}": the optimizers are ${Object.keys(optimizers).join(", ")}`);
}

const examples = `
Examples:
  $ fall-line descend --surface mse --every 100
  $ fall-line descend --dataset faithful --standardize --step-size 0.5 --format json
  $ fall-line descend --data prices.csv --x area --y price --start -1,2 --steps 5000 > descent.csv
  $ fall-line descend --surface sincos --optimizer adam --set beta1=0.8 --schedule cosine:T_max=200,eta_min=0
  $ fall-line descend --dataset cars --standardize --batch 8 --seed 2 --steps 500
  $ fall-line descend --shot shot.json --every 100`;
