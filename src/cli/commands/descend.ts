import { Option, type Command } from "commander";
import { descend } from "../../core/descent/descend.ts";
import { defaultTolerance } from "../../core/descent/limits.ts";
import { optimizerOf } from "../../core/optimizers/method.ts";
import { endingOf, outcomeOfRun } from "../../shot/runs/entries.ts";
import { methodOf, resolveRun } from "../../shot/runs/resolveRun.ts";
import { rowsOf, surfaceOf } from "../../shot/problems/index.ts";
import { stepViews } from "../../shot/runs/stepViews.ts";
import { csvLines, jsonText } from "../../shot/runs/trajectoryTable.ts";
import { descendShot } from "./descendShot.ts";
import { numberFrom, wholeFrom } from "../options/parseOption.ts";
import { print, say } from "../terminal/print.ts";
import { addComparisonOptions, comparisonFrom, isComparison, type ComparisonOptions } from "../options/comparison.ts";
import { asInLink } from "../options/shotOptions.ts";
import { readShot } from "../files/readShot.ts";
import { addRunOptions, runFrom, type RunOptions } from "../options/runOptions.ts";
import { addSourceOptions, surfaceFrom, type SourceOptions } from "../options/source.ts";

interface DescendOptions extends SourceOptions, RunOptions, ComparisonOptions {
  readonly shot?: string;
  readonly tolerance: number;
  readonly every: number;
  readonly format: "csv" | "json";
}

export function addDescend(program: Command): void {
  const command = addComparisonOptions(addRunOptions(addSourceOptions(program.command("descend"))))
    .description("the states of a descent, as CSV or JSON")
    .option(
      "--tolerance <number>",
      "converged when |∇| falls below it; 0: run all steps",
      numberFrom(0),
      defaultTolerance,
    )
    .addHelpText("after", examples)
    .action(run);
  // Runs of a comparison end as on the page.
  for (const option of command.options)
    if (["pane", "run"].includes(option.attributeName())) option.conflicts("tolerance");
  // A shot says everything but how it is printed.
  const earlier = command.options.map((option) => option.attributeName());
  command
    .addOption(
      new Option("--shot <file|link>", "instead: all runs of a shot, from its file or link (or #preset=ID)").conflicts(
        earlier,
      ),
    )
    .option("--every <count>", "only each so many steps, and the last state", wholeFrom(1, Infinity), 1)
    .addOption(new Option("--format <format>").choices(["csv", "json"]).default("csv"));
}

async function run({ shot, tolerance, every, format, pane, run: runs, ...options }: DescendOptions): Promise<void> {
  if (shot !== undefined) return descendShot(await readShot(shot), every, format);
  const comparison = { ...(pane && { pane }), ...(runs && { run: runs }) };
  if (isComparison(comparison)) return descendShot(asInLink(await comparisonFrom(comparison, options)), every, format);
  const spec = await surfaceFrom(options);
  const surface = surfaceOf(spec);
  const resolved = resolveRun(surface, runFrom(options, spec), 0);
  const limits = { ...resolved.limits, tolerance };
  const views = stepViews(surface, rowsOf(spec), resolved);
  const trajectory = descend(surface, optimizerOf(methodOf(resolved)), resolved.start, limits, views);
  const done = { surface, resolved: { ...resolved, limits }, trajectory };
  const labelled = { labels: {}, trajectory, outcome: outcomeOfRun(done) };
  if (format === "json") return print([jsonText(labelled, every)]);
  await print(csvLines([labelled], every));
  say(endingOf(done));
}

const examples = `
Examples:
  $ fall-line descend --surface mse --every 100
  $ fall-line descend --dataset faithful --standardize --step-size 0.5 --format json
  $ fall-line descend --data prices.csv --x area --y price --start -1,2 --steps 5000 > descent.csv
  $ fall-line descend --surface sincos --optimizer adam --set beta1=0.8 --schedule cosine:T_max=200,eta_min=0
  $ fall-line descend --dataset cars --standardize --batch 8 --seed 2 --steps 500
  $ fall-line descend --surface sincos --run name=plain --run 'optimizer=adam name=Adam'
  $ fall-line descend --shot shot.json --every 100`;
