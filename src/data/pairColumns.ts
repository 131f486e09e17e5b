import { datasetOfRows, type Dataset } from "./dataset.ts";
import { mostListed, type Column, type RowProblem, type SkippedRows, type Table } from "./table.ts";

/** A data set made of two columns, with the rows that it had to leave out. */
export interface Pairing {
  readonly data: Dataset;
  /** Malformed rows, and rows without a number in one of the two columns. */
  readonly skipped: SkippedRows;
  /** Sentences about the data that the user should know: all x are equal. */
  readonly notes: readonly string[];
}

/**
 * The data set of two columns of a table, by their names; rows without both numbers are skipped and listed. Where no
 * line can be fitted, a sentence that says why and what to do.
 */
export function pairColumns(
  table: Table,
  xName: string,
  yName: string,
  label: string,
): Pairing | { readonly problem: string } {
  const [x, y] = [xName, yName].map((name) => table.columns.find((column) => column.name === name));
  for (const [name, column] of [
    [xName, x],
    [yName, y],
  ] as const) {
    if (!column)
      return {
        problem: `There is no column "${name}": the columns are ${table.columns.map((c) => `"${c.name}"`).join(", ")}.`,
      };
    if (!column.numeric)
      return {
        problem: `Column "${name}" does not hold numbers: ${column.numbers} of its ${table.rows} cells can be read as one.`,
      };
  }
  if (xName === yName) return { problem: `x and y are both "${xName}": choose two different columns.` };

  const { xs, ys, bad } = goodPairs(x!, y!, table);
  const skipped = {
    count: table.malformed.count + (table.rows - xs.length),
    first: [...table.malformed.first, ...bad].toSorted((a, b) => a.line - b.line).slice(0, mostListed),
  };
  if (xs.length < 2) {
    const [first] = skipped.first;
    const reason = first ? ` (line ${first.line}: ${first.problem})` : "";
    return {
      problem: `At least two rows need a number in both "${xName}" and "${yName}", and ${xs.length} of ${xs.length + skipped.count} ${xs.length === 1 ? "has" : "have"} them${reason}.`,
    };
  }
  const data = datasetOfRows(label, xName, yName, xs, ys);
  if (!Object.values(data.moments).every(Number.isFinite))
    return {
      problem: `The numbers in "${xName}" or "${yName}" are too large to be squared and summed: use a smaller unit.`,
    };
  return { data, skipped, notes: data.moments.sxx === 0 ? [allEqual(xName, data)] : [] };
}

const allEqual = (xName: string, { moments }: Dataset) =>
  `All ${moments.n} values of "${xName}" are ${moments.meanX}: every line through (${moments.meanX}, ${moments.meanY}) fits equally well, ` +
  `so the minimum is a line, not a point, and x cannot be standardised.`;

function goodPairs(x: Column, y: Column, { rows, lines }: Table) {
  const isGood = (row: number) => !Number.isNaN(x.values[row]!) && !Number.isNaN(y.values[row]!);
  let good = 0;
  for (let row = 0; row < rows; row++) if (isGood(row)) good++;
  const [xs, ys] = [new Float64Array(good), new Float64Array(good)];
  const bad: RowProblem[] = [];
  let k = 0;
  for (let row = 0; row < rows; row++) {
    if (isGood(row)) {
      xs[k] = x.values[row]!;
      ys[k++] = y.values[row]!;
    } else if (bad.length < mostListed) {
      // Each column keeps its first bad cells, so the first bad rows of both always find their texts.
      const cells = [x, y].flatMap((column) =>
        column.bad.filter((cell) => cell.row === row).map((cell) => describe(column.name, cell.text)),
      );
      bad.push({ line: lines[row]!, problem: cells.join(", ") });
    }
  }
  return { xs, ys, bad };
}

function describe(name: string, text: string): string {
  if (text === "") return `"${name}" is empty`;
  const hint = /^[+-]?\d+,\d+$/.test(text) ? " (write decimals with a point)" : "";
  return `"${name}" is "${text}", not a number${hint}`;
}
