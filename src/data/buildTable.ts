import { growColumn, type GrowingColumn } from "./growColumn.ts";
import { nameColumns } from "./nameColumns.ts";
import { parseNumber } from "./parseNumber.ts";
import { mostListed, type RowProblem, type Table } from "./table.ts";

/** A table in the making. Lines are those of the file; the first one is 1. */
export interface TableBuilder {
  /** The first row that is not blank names the columns, unless all its cells are numbers. A row may run over several lines. */
  addRow(cells: readonly string[], line: number, lastLine: number): void;
  /** A line that cannot be taken apart into cells. */
  addMalformed(line: number, problem: string): void;
  addNote(sentence: string): void;
  finish(): Table;
}

/** Collects rows into columns. Rows without any text are passed over; every other row ends up as a row or as malformed. */
export function buildTable({ decimalComma }: { decimalComma: boolean }): TableBuilder {
  let columns: readonly GrowingColumn[] | null = null;
  let lines = new Uint32Array(0);
  let rows = 0;
  let malformed = 0;
  let commaSeen = false;
  const firstMalformed: RowProblem[] = [];
  const notes: string[] = [];

  const addMalformed = (line: number, problem: string) => {
    malformed++;
    if (firstMalformed.length < mostListed) firstMalformed.push({ line, problem });
  };

  return {
    addMalformed,
    addNote: (sentence) => notes.push(sentence),
    addRow(cells, line, lastLine) {
      if (cells.length === 1 && cells[0]!.trim() === "") return;
      if (!columns) {
        const isData = cells.every((cell) => !Number.isNaN(parseNumber(cell.trim(), decimalComma)));
        const named = nameColumns(cells, isData);
        columns = named.names.map((name) => growColumn(name, decimalComma));
        notes.push(...named.notes);
        if (!isData) return;
      }
      const expected = columns.length;
      if (cells.length < expected || cells.slice(expected).some((cell) => cell.trim() !== "")) {
        const span = lastLine > line ? `, over lines ${line} to ${lastLine} because of a quoted cell` : "";
        return addMalformed(line, `${counted(cells.length, "cell")} where the first row has ${expected}${span}`);
      }
      columns.forEach((column, i) => {
        const value = column.add(cells[i]!);
        if (!commaSeen && decimalComma && !Number.isNaN(value) && cells[i]!.includes(",")) {
          commaSeen = true;
          notes.push(`Commas are read as decimal points: line ${line} has ${cells[i]!.trim()}, read as ${value}.`);
        }
      });
      if (rows === lines.length) lines = grown(lines);
      lines[rows++] = line;
    },
    finish: () => ({
      columns: (columns ?? []).map((column) => column.finish()),
      rows,
      lines: lines.slice(0, rows),
      malformed: { count: malformed, first: firstMalformed },
      notes,
    }),
  };
}

function grown(lines: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(1024, 2 * lines.length));
  larger.set(lines);
  return larger;
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;
