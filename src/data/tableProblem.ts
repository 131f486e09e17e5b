import { numericColumns, type Table } from "./table.ts";

/** Why no line can be fitted to a table, as a sentence with what to do, or `null` when it has two columns of numbers. */
export function tableProblem(table: Table): string | null {
  const { columns, rows, malformed } = table;
  const [broken] = malformed.first;
  if (columns.length === 0 && !broken) return "The file is empty: it needs a row of column names and rows of numbers.";
  if (rows === 0 && broken)
    return `No row fits the first one (line ${broken.line}: ${broken.problem}): remove what stands above the column names.`;
  if (rows === 0) return "The file has column names but no rows: add at least two rows of numbers.";
  if (columns.length === 1)
    return "The file has one column, and two are needed: separate cells by commas, semicolons, tabs or vertical bars.";
  const numeric = numericColumns(table);
  if (numeric.length >= 2) return null;
  const found = numeric.length === 1 ? `only "${numeric[0]!.name}" is one` : "none is one";
  return `The file needs two columns of numbers, and of its ${columns.length} columns ${found}.`;
}
