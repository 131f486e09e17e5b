import { Command, Option } from "commander";
import { firstShot } from "../../shot/presets/firstShot.ts";
import { mostPanes, mostRuns } from "../../shot/settings/bounds.ts";
import { surfaceOf, type SurfaceSpec } from "../../shot/problems/index.ts";
import type { Pane, Run, Shot } from "../../shot/shot.ts";
import { BadData, WrongUse } from "../terminal/failure.ts";
import { wholeFrom } from "./parseOption.ts";
import { addRunOptions, runFrom, type RunOptions } from "./runOptions.ts";
import { addSourceOptions, choosesSurface, surfaceFrom, type SourceOptions } from "./source.ts";
import { ways } from "./ways.ts";
import { wordsIn } from "./words.ts";

/** Panes and runs beside each other, as commander hands them over: each is a text of options. */
export interface ComparisonOptions {
  readonly pane?: readonly string[];
  /** With the number of panes that were given before. */
  readonly run?: readonly { readonly after: number; readonly text: string }[];
}

type Options = Partial<SourceOptions & RunOptions>;
/** What a text may say beside them. */
type Given = Options & { readonly title?: string; readonly name?: string; readonly color?: number };

/** Adds `--pane` and `--run`; what stands outside of them holds for all. */
export function addComparisonOptions(command: Command): Command {
  let panes = 0;
  return command
    .addOption(
      new Option(
        "--pane <options>",
        `one of up to ${mostPanes} panes beside each other: options without dashes, as in 'dataset=cars steps=100 title="Cars"'; those outside hold for all`,
      ).argParser((text, before: readonly string[] | undefined) => {
        panes++;
        return [...(before ?? []), text];
      }),
    )
    .addOption(
      new Option(
        "--run <options>",
        `one of up to ${mostRuns} runs of the pane before it, or of every pane: as in 'optimizer=adam step-size=0.1 name=Adam'`,
      ).argParser((text, before: ComparisonOptions["run"] = []) => [...before, { after: panes, text }]),
    );
}

/** Whether there is more than one descent to choose. */
export const isComparison = ({ pane, run }: ComparisonOptions): boolean => pane !== undefined || run !== undefined;

/** The shot of some panes and runs, with what holds for all of them. Throws `WrongUse` and `BadData` that say in which text. */
export async function comparisonFrom({ pane, run = [] }: ComparisonOptions, outside: Options): Promise<Shot> {
  if (pane === undefined) return { ...firstShot, panes: [await paneFrom("", runsOf(0, run), outside)] };
  if (pane.length > mostPanes) throw new WrongUse(`a picture has at most ${mostPanes} panes, got ${pane.length}`);
  const panes: Pane[] = [];
  for (const [i, text] of pane.entries())
    panes.push(await within(`--pane ${i + 1}`, () => paneFrom(text, runsOf(i + 1, run), outside)));
  return { ...firstShot, panes };
}

/** The texts of a pane's own runs, else of those that all have. */
function runsOf(pane: number, runs: NonNullable<ComparisonOptions["run"]>): readonly string[] {
  const own = runs.filter(({ after }) => after === pane);
  return (own.length > 0 ? own : runs.filter(({ after }) => after === 0)).map(({ text }) => text);
}

async function paneFrom(text: string, runs: readonly string[], outside: Options): Promise<Pane> {
  const { title, ...own } = given(addRunOptions(addSourceOptions(new Command())).option("--title <text>"), text);
  const options = { optimizer: "gd", ...(choosesSurface(own) ? withoutWays(outside) : outside), ...own };
  const surface = await surfaceFrom(options);
  if (runs.length > mostRuns) throw new WrongUse(`a pane has at most ${mostRuns} runs, got ${runs.length}`);
  // Runs are compared from one place unless somebody says otherwise.
  const [start] = surfaceOf(surface).defaults.starts;
  const together = runs.length > 1 && start ? { start, ...options } : options;
  const made: Run[] = [];
  for (const [i, each] of runs.entries())
    made.push(await within(`--run ${i + 1}`, () => runIn(each, together, surface)));
  return {
    surface,
    ...(title !== undefined && { title }),
    runs: made.length > 0 ? made : [runFrom(options, surface)],
  };
}

function runIn(text: string, options: RunOptions, surface: SurfaceSpec): Run {
  const command = addRunOptions(new Command())
    .option("--name <text>")
    .option("--color <number>", "of the palette", wholeFrom(0, mostRuns - 1));
  const { name, color, ...own } = given(command, text);
  return {
    ...runFrom({ ...options, ...own }, surface),
    ...(name !== undefined && { name }),
    ...(color !== undefined && { color }),
  };
}

/** What a text gives, without the defaults of what it leaves out. */
function given(command: Command, text: string): Given {
  const quiet = command.exitOverride().configureOutput({ outputError: () => {} });
  const options = quiet.parse([...wordsIn(text)], { from: "user" }).opts();
  return Object.fromEntries(Object.entries(options).filter(([name]) => quiet.getOptionValueSource(name) === "cli"));
}

/** A pane that chooses its own problem takes none from outside. */
const withoutWays = (options: Options): Options =>
  Object.fromEntries(
    Object.entries(options).filter(([name]) => !ways.some(({ option }) => option.attributeName() === name)),
  );

/** Says in which text it was. */
async function within<T>(where: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const message = error instanceof Error ? error.message.replace(/^error: /, "") : String(error);
    throw error instanceof BadData ? new BadData(`${where}: ${message}`) : new WrongUse(`${where}: ${message}`);
  }
}
