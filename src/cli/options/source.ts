import type { Command } from "commander";
import { everyKind, kindOf, type SurfaceSpec } from "../../shot/problems/index.ts";
import { WrongUse } from "../terminal/failure.ts";
import { say } from "../terminal/print.ts";
import { problemOptions } from "./problemOption.ts";
import { flagOf, listed, ways, waysTo, type Columns, type Way } from "./ways.ts";

/** The options that choose a surface, as commander hands them over; those of the kinds by the names of their flags. */
export interface SourceOptions extends Columns {
  readonly [flag: string]: unknown;
}

/** What goes with a problem that another option chose. */
const settings = everyKind.flatMap(problemOptions).filter(({ chooses }) => !chooses);

const isGiven = (options: SourceOptions, { option }: Pick<Way, "option">): boolean =>
  options[option.attributeName()] !== undefined;

export function addSourceOptions(command: Command): Command {
  for (const { option } of ways) command.addOption(option);
  command
    .option("--x <column>", "x column of the CSV file (may be left out where only two are numeric)")
    .option("--y <column>", "y column of the CSV file");
  for (const { option } of settings) command.addOption(option);
  return command;
}

/** Whether the options choose a surface at all. */
export const choosesSurface = (options: SourceOptions): boolean => ways.some((way) => isGiven(options, way));

/** The surface that the options choose, as a shot names it. What was assumed or left out goes to stderr. Throws `WrongUse` and `BadData`. */
export async function surfaceFrom(options: SourceOptions): Promise<SurfaceSpec> {
  const way = wayOf(options);
  const tables = ways.filter(({ readsTable }) => readsTable);
  if (!way.readsTable && (options.x ?? options.y) !== undefined)
    throw new WrongUse(`--x and --y choose columns of ${listed(tables.map((table) => `${flagOf(table)} FILE`))}`);
  const { spec, remarks = [] } = await way.make(options[way.option.attributeName()], options);
  const chosen = settings
    .filter((setting) => isGiven(options, setting))
    .reduce((made, { kind, option, set }) => {
      if (kindOf(made) !== kind) throw new WrongUse(`${option.long} needs ${kind.label}: ${listed(waysTo(kind))}`);
      return set(options[option.attributeName()], made);
    }, spec);
  remarks.forEach(say);
  return chosen;
}

function wayOf(options: SourceOptions): Way {
  const given = ways.filter((way) => isGiven(options, way));
  if (given.length === 1) return given[0]!;
  const flags = ways.map(flagOf);
  throw new WrongUse(
    `give one of ${flags.slice(0, -1).join(", ")} and ${flags.at(-1)}, got ${given.map(flagOf).join(" and ") || "none"}`,
  );
}
