import { Option } from "commander";
import { everyKind, problemChoices, type SurfaceSpec } from "../../shot/problems/index.ts";
import { csvDataset } from "../files/csvDataset.ts";
import { WrongUse } from "../terminal/failure.ts";
import { memberOf, problemOptions, type Kind } from "./problemOption.ts";

/** The columns of a table that are wanted; what is left out is found. */
export interface Columns {
  readonly x?: string;
  readonly y?: string;
}

/** A spec, and what was assumed or left out on the way to it. */
interface Made {
  readonly spec: SurfaceSpec;
  readonly remarks?: readonly string[];
}

/** An option that chooses a problem by itself. */
export interface Way {
  readonly option: Option;
  /** The one kind that it leads to. */
  readonly kind?: Kind;
  readonly readsTable?: true;
  make(value: unknown, columns: Columns): Made | Promise<Made>;
}

const surface: Way = {
  option: new Option("--surface <id>", "a surface of the table: see `fall-line list surfaces`"),
  make: (id) => ({ spec: problemChoices[memberOf("surface", problemChoices, String(id))]! }),
};

const formula: Way = {
  option: new Option("--formula <text>", "a formula in x and y (not in this version yet)"),
  make: () => {
    throw new WrongUse(`--formula is not available in this version yet: use ${listed(offeredFlags)}`);
  },
};

const byTable = (kind: Kind, { flag, spec }: NonNullable<Kind["table"]>): Way => ({
  option: new Option(`--${flag.name} <file>`, flag.help),
  kind,
  readsTable: true,
  make: async (file, { x, y }) => {
    const { data, remarks } = await csvDataset(String(file), x, y);
    return { spec: spec(data), remarks };
  },
});

const bySettings = (kind: Kind): readonly Way[] =>
  problemOptions(kind)
    .filter(({ chooses }) => chooses)
    .map(({ option, set }) => ({ option, kind, make: (value) => ({ spec: set(value) }) }));

const offered = [
  surface,
  ...everyKind.flatMap((kind) => [...(kind.table ? [byTable(kind, kind.table)] : []), ...bySettings(kind)]),
];
export const flagOf = ({ option }: Way): string => option.long!;
/** The options that choose a problem, by their flags. */
export const offeredFlags = offered.map(flagOf);

/** All of them, and one that is only known. */
export const ways: readonly Way[] = [surface, formula, ...offered.slice(1)];

/** What leads to a problem of a kind, as a command line says it. */
export const waysTo = (kind: Kind): readonly string[] => [
  ...ways.filter((way) => way.kind === kind).map(flagOf),
  ...Object.keys(kind.choices).map((id) => `--surface ${id}`),
];

/** "a, b or c" */
export const listed = (items: readonly string[]): string =>
  items.length === 1 ? items[0]! : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
