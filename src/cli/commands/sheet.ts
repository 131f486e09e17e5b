import { extname } from "node:path";
import type { Command } from "commander";
import { optimizers } from "../../core/optimizers/index.ts";
import { firstShot } from "../../shot/presets/firstShot.ts";
import { lookSettings, type LookValues } from "../../shot/settings/look.ts";
import { sheetLimits } from "../../shot/settings/sizes.ts";
import { choiceOf, problemChoices, surfaceOf } from "../../shot/problems/index.ts";
import type { Shot } from "../../shot/shot.ts";
import { WrongUse } from "../terminal/failure.ts";
import { settingOption } from "../options/settingOption.ts";
import { addFileOptions, makeFile, type FileOptions } from "./makeFile.ts";
import { moment, names, wholeFrom } from "../options/parseOption.ts";
import { readShot } from "../files/readShot.ts";
import { addComparisonOptions, comparisonFrom, isComparison, type ComparisonOptions } from "../options/comparison.ts";
import { asInLink } from "../options/shotOptions.ts";
import { optimizerId } from "../options/runOptions.ts";
import { surfaceFrom } from "../options/source.ts";

interface SheetOptions extends FileOptions, ComparisonOptions {
  readonly surfaces?: readonly string[];
  readonly optimizers?: readonly string[];
  readonly columns?: number;
  readonly width: number;
  readonly height?: number;
  readonly at: number | null;
  readonly theme?: LookValues["theme"];
}

export function addSheet(program: Command): void {
  addFileOptions(addComparisonOptions(program.command("sheet")), "ends in .png")
    .description("a contact sheet: many shots in one picture, row by row, each with its title")
    .argument("[shot...]", "files, links or #preset=ID")
    .option("--surfaces <ids>", "instead: so many rows, with commas between, or all", names)
    .option("--optimizers <ids>", "and so many columns", names)
    .option("--columns <count>", "(default: about as many as rows)", wholeFrom(1, 64))
    .option("--width <pixels>", "of each picture", wholeFrom(sheetLimits.least, sheetLimits.most), 480)
    .option("--height <pixels>", "(default: 3/4 of the width)", wholeFrom(sheetLimits.least, sheetLimits.most))
    .option("--at <step>", "a step, or end", moment, null)
    .addOption(settingOption("theme", lookSettings.theme))
    .addHelpText("after", examples)
    .action(run);
}

async function run(sources: readonly string[], options: SheetOptions): Promise<void> {
  const { output, width, height = Math.round(width * 0.75), at: ticks, theme } = options;
  if (extname(output).toLowerCase() !== ".png") throw new WrongUse(`a sheet is a .png, got ${output}`);
  const isGrid = options.surfaces !== undefined || options.optimizers !== undefined;
  const given = [sources.length > 0, isGrid, isComparison(options)].filter(Boolean).length;
  if (given !== 1)
    throw new WrongUse("give shots, or --surfaces and --optimizers, or --pane and --run: one of the three");
  const rows = chosen(options.surfaces ?? [choiceOf(firstShot.panes[0]!.surface)], problemChoices);
  const columnIds = chosen(options.optimizers ?? ["gd"], optimizers);
  const shots = isGrid
    ? await grid(rows, columnIds)
    : isComparison(options)
      ? [asInLink(await comparisonFrom(options, {}))]
      : await readAll(sources);
  const columns = options.columns ?? (isGrid ? columnIds.length : Math.ceil(Math.sqrt(shots.length)));
  const drawn = theme ? shots.map((shot) => ({ ...shot, look: { ...shot.look, theme } })) : shots;
  await makeFile(options, { shots: drawn, frames: null, sheet: { columns, width, height, ticks } }, () => {});
}

const chosen = (ids: readonly string[], table: object): readonly string[] =>
  ids.length === 1 && ids[0] === "all" ? Object.keys(table) : ids;

/** Every surface in a row, every optimizer in a column, from the surface's own starts. */
async function grid(surfaceIds: readonly string[], optimizerIds: readonly string[]): Promise<readonly Shot[]> {
  const shots: Shot[] = [];
  for (const id of surfaceIds) {
    const spec = await surfaceFrom({ surface: id });
    const { label, defaults } = surfaceOf(spec);
    for (const optimizer of optimizerIds.map(optimizerId)) {
      const runs = defaults.starts.map(() => ({ optimizer, params: {} }));
      shots.push({ ...firstShot, title: `${label}: ${optimizers[optimizer].label}`, panes: [{ surface: spec, runs }] });
    }
  }
  return shots;
}

async function readAll(sources: readonly string[]): Promise<readonly Shot[]> {
  const shots: Shot[] = [];
  for (const source of sources) shots.push(await readShot(source));
  return shots;
}

const examples = `
Examples:
  $ fall-line sheet --surfaces sincos,mse --optimizers gd,momentum,adam -o compared.png
  $ fall-line sheet one.json two.json '#preset=stability' --at 100 --columns 3 -o sheet.png
  $ fall-line sheet --pane 'surface=sincos optimizer=adam' --pane 'surface=ackley optimizer=adam' --width 1280 -o two.png`;
