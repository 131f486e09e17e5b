import { basename } from "node:path";
import type { Dataset } from "../../data/dataset.ts";
import { pairColumns } from "../../data/pairColumns.ts";
import { numericColumns, type SkippedRows, type Table } from "../../data/table.ts";
import { tableProblem } from "../../data/tableProblem.ts";
import { BadData, WrongUse } from "../terminal/failure.ts";
import { readCsv } from "./readCsv.ts";

/** A data set with what its user should know about it: what was assumed, and which rows were skipped. */
interface Told {
  readonly data: Dataset;
  readonly remarks: readonly string[];
}

/** Two columns of a CSV file as a data set. Throws `WrongUse` and `BadData`. */
export async function csvDataset(path: string, x: string | undefined, y: string | undefined): Promise<Told> {
  const table = await readCsv(path);
  const problem = tableProblem(table);
  if (problem) throw new BadData(`${path}: ${problem}`);
  const chosen = chooseColumns(table, x, y);
  const pairing = pairColumns(table, ...chosen, basename(path));
  if ("problem" in pairing) throw new BadData(`${path}: ${pairing.problem}`);
  const { data, skipped, notes } = pairing;
  const assumed =
    x === undefined || y === undefined
      ? [`x is "${chosen[0]}" and y is "${chosen[1]}": no other column is numeric.`]
      : [];
  return { data, remarks: [...table.notes, ...assumed, ...notes, ...skippedRemarks(skipped, data.moments.n)] };
}

/** The names asked for; what was left out is filled in where only so many numeric columns remain. */
function chooseColumns(table: Table, x: string | undefined, y: string | undefined): readonly [x: string, y: string] {
  const known = table.columns.map(({ name }) => name);
  const unknown = [x, y].find((name) => name !== undefined && !known.includes(name));
  if (unknown !== undefined) throw new WrongUse(`there is no column "${unknown}": the columns are ${quoted(known)}`);
  if (x !== undefined && y !== undefined) return [x, y];
  const numeric = numericColumns(table).map(({ name }) => name);
  const free = numeric.filter((name) => name !== x && name !== y);
  const chosen = [x ?? free.shift(), y ?? free.shift()] as const;
  if (chosen[0] === undefined || chosen[1] === undefined || free.length > 0)
    throw new WrongUse(`say which columns are --x and --y: the numeric ones are ${quoted(numeric)}`);
  return [chosen[0], chosen[1]];
}

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");

const mostListed = 5;

function skippedRemarks({ count, first }: SkippedRows, used: number): string[] {
  if (count === 0) return [];
  const listed = first.slice(0, mostListed).map(({ line, problem }) => `  line ${line}: ${problem}`);
  const more = count > mostListed ? [`  … and ${count - mostListed} more`] : [];
  return [`Skipped ${count} of ${used + count} rows:`, ...listed, ...more];
}
