import { Option, type Command } from "commander";
import { descend } from "../core/descend.ts";
import { describeEnding } from "../core/describeEnding.ts";
import { defaultTolerance } from "../core/limits.ts";
import { optimizers, type OptimizerId } from "../core/optimizers/index.ts";
import type { Vec2 } from "../core/vec2.ts";
import { resolveRun } from "../shot/resolve.ts";
import { csvLines, jsonText } from "../shot/trajectoryTable.ts";
import { chooseParams, type Setting } from "./chooseParams.ts";
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
    .option("--step-size <number>", "the optimizer's step size (default: the surface's own)", numberFrom(0))
    .option("--set <name=value>", "another parameter of the optimizer; may be given several times", collect(setting))
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

async function run({ shot, start, steps, tolerance, every, format, ...options }: DescendOptions): Promise<void> {
  if (shot !== undefined) return descendShot(shot, every, format);
  const optimizer = optimizerId(options.optimizer);
  const stepSize: readonly Setting[] = options.stepSize === undefined ? [] : [["lr", options.stepSize]];
  const params = chooseParams(optimizer, [...stepSize, ...(options.set ?? [])]);
  const surface = await surfaceFrom(options);
  const resolved = resolveRun(
    surface,
    { optimizer, params, ...(start && { start }), ...(steps !== undefined && { steps }) },
    0,
  );
  const limits = { ...resolved.limits, tolerance };
  const trajectory = descend(surface, optimizers[optimizer].make(resolved.params), resolved.start, limits);
  const labelled = { labels: {}, trajectory };
  if (format === "json") return print([jsonText(labelled, every)]);
  await print(csvLines([labelled], every));
  say(describeEnding(surface, trajectory, limits));
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
  $ fall-line descend --shot shot.json --every 100`;
