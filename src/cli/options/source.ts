import type { Command } from "commander";
import { everyKind, kindOf, problemChoices, type SurfaceSpec } from "../../shot/problems/index.ts";
import type { ProblemKind, ProblemSetting } from "../../shot/problems/kind.ts";
import { csvDataset } from "../files/csvDataset.ts";
import { BadData, WrongUse } from "../terminal/failure.ts";
import { say } from "../terminal/print.ts";

/** The options that choose a surface, as commander hands them over; those of the kinds by the names of their flags. */
export interface SourceOptions {
  readonly surface?: string;
  readonly formula?: string;
  readonly x?: string;
  readonly y?: string;
  readonly [flag: string]: unknown;
}

type Kind = ProblemKind<SurfaceSpec>;
type Setting = ProblemSetting<SurfaceSpec>;

/** A spec, and what was assumed or left out on the way to it. */
interface Made {
  readonly spec: SurfaceSpec;
  readonly remarks?: readonly string[];
}

/** How a problem can be chosen: by a flag that takes a value, from which a spec is made. */
interface Way {
  readonly flag: string;
  readonly argument: string;
  readonly help: string;
  make(value: string, options: SourceOptions): Made | Promise<Made>;
}

const ways: readonly Way[] = [
  {
    flag: "surface",
    argument: "<id>",
    help: "a surface of the table: see `fall-line list surfaces`",
    make: (id) => ({ spec: memberOf("surface", problemChoices, id) }),
  },
  {
    flag: "formula",
    argument: "<text>",
    help: "a formula in x and y (not in this version yet)",
    make: () => {
      throw new WrongUse("--formula is not available in this version yet: use --surface, --data or --dataset");
    },
  },
  ...everyKind.flatMap(waysOf),
];

function waysOf({ table, choices, settings }: Kind): readonly Way[] {
  const [first] = Object.values(choices);
  return [
    ...(table
      ? [
          {
            flag: table.flag.name,
            argument: "<file>",
            help: table.flag.help,
            make: async (file: string, { x, y }: SourceOptions) => {
              const { data, remarks } = await csvDataset(file, x, y);
              return { spec: table.spec(data), remarks };
            },
          },
        ]
      : []),
    ...Object.values(settings).flatMap((setting): readonly Way[] => {
      const described = setting.describe(first!);
      if (described.kind !== "choice") return [];
      const make = (id: string) => {
        memberOf(described.label, described.options, id);
        return setting.change(first!, id);
      };
      return [{ flag: setting.flag.name, argument: "<id>", help: setting.flag.help, make }];
    }),
  ];
}

/** Yes-or-no settings of some kind, each an option by itself. */
const switches: readonly (readonly [Kind, Setting])[] = everyKind.flatMap((kind) =>
  Object.values(kind.settings)
    .filter(({ describe }) => describe(Object.values(kind.choices)[0]!).kind === "switch")
    .map((setting) => [kind, setting] as const),
);

export function addSourceOptions(command: Command): Command {
  for (const { flag, argument, help } of ways) command.option(`--${flag} ${argument}`, help);
  command
    .option("--x <column>", "x column of the CSV file (may be left out where only two are numeric)")
    .option("--y <column>", "y column of the CSV file");
  for (const [, { flag }] of switches) command.option(`--${flag.name}`, flag.help);
  return command;
}

/** Whether the options choose a surface at all. */
export const choosesSurface = (options: SourceOptions): boolean => ways.some(({ flag }) => options[flag] !== undefined);

/** The surface that the options choose, as a shot names it. What was assumed or left out goes to stderr. Throws `WrongUse` and `BadData`. */
export async function surfaceFrom(options: SourceOptions): Promise<SurfaceSpec> {
  const given = ways.filter(({ flag }) => options[flag] !== undefined);
  const flags = ways.map(({ flag }) => `--${flag}`);
  if (given.length !== 1)
    throw new WrongUse(
      `give one of ${flags.slice(0, -1).join(", ")} and ${flags.at(-1)}, got ${given.map(({ flag }) => `--${flag}`).join(" and ") || "none"}`,
    );
  const [way] = given as [Way];
  const readsTable = everyKind.some(({ table }) => table?.flag.name === way.flag);
  if (!readsTable && (options.x ?? options.y) !== undefined)
    throw new WrongUse("--x and --y choose columns of --data FILE");
  const wanted = switches.filter(([, { flag }]) => options[flag.name] !== undefined);
  const { spec, remarks = [] } = await way.make(String(options[way.flag]), options);
  const chosen = wanted.reduce((made, [kind, setting]) => switchedOn(made, kind, setting), spec);
  remarks.forEach(say);
  return chosen;
}

function switchedOn(spec: SurfaceSpec, kind: Kind, { flag, change }: Setting): SurfaceSpec {
  if (kindOf(spec) !== kind) throw new WrongUse(`--${flag.name} needs ${kind.label}: ${listed(waysTo(kind))}`);
  const { spec: changed, problem } = change(spec, true);
  if (problem !== undefined) throw new BadData(problem);
  return changed;
}

/** The options that choose a problem of a kind. */
const waysTo = (kind: Kind): readonly string[] => [
  ...waysOf(kind).map(({ flag }) => `--${flag}`),
  ...Object.keys(kind.choices).map((id) => `--surface ${id}`),
];

const listed = (items: readonly string[]) => `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;

function memberOf<T>(what: string, table: Readonly<Record<string, T>>, id: string): T {
  if (Object.hasOwn(table, id)) return table[id]!;
  throw new WrongUse(`there is no ${what} "${id}": the ${what}s are ${Object.keys(table).join(", ")}`);
}
