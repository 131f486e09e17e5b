import Papa from "papaparse";
import { buildTable, type TableBuilder } from "./buildTable.ts";
import { guessDelimiter } from "./guessDelimiter.ts";
import type { Table } from "./table.ts";

/** Reads a CSV file piece by piece, however it is cut into pieces. */
export interface CsvReader {
  read(text: string): void;
  finish(): Table;
}

// All in characters. What is not yet a whole row is parsed again with the next piece, so a row needs a limit.
const sampleLength = 1 << 16;
const longestRow = 1 << 22;
/** A file whose quotes fail more often than this does not use them as quotes. */
const mostBrokenQuotes = 20;

/**
 * A reader of comma, semicolon, tab or bar separated text with any line ends. It never throws on what it reads:
 * rows that are malformed are counted and named by their line, and reading goes on at the next line.
 */
export function csvReader(): CsvReader {
  let waiting = ""; // whole or begun rows, line ends as "\n"
  let heldReturn = ""; // a "\r" at the end of a piece may be half of a line end
  let started: { delimiter: string; table: TableBuilder } | null = null;
  let line = 1;
  let isFirst = true;
  let brokenQuotes = 0;
  let insideLongLine = false;

  function parse(block: string, delimiter: string) {
    const plain = brokenQuotes > mostBrokenQuotes;
    const { data, errors } = Papa.parse<string[]>(block, {
      delimiter,
      newline: "\n",
      ...(plain ? { fastMode: true } : {}),
    });
    const broken = errors.find(({ type }) => type === "Quotes");
    const whole = broken?.row ?? data.length - 1; // after the last line end comes an empty row
    return { rows: data.slice(0, whole), isOpen: broken?.code === "MissingQuotes", isBroken: broken !== undefined };
  }

  /** Reports the first waiting line as malformed and drops it. */
  function giveUpOnLine(table: TableBuilder, problem: string) {
    table.addMalformed(line, problem);
    const end = waiting.indexOf("\n");
    insideLongLine = end < 0;
    waiting = end < 0 ? "" : waiting.slice(end + 1);
    line++;
  }

  function takeRows(isLast: boolean) {
    started ??= start(waiting, isLast);
    const { delimiter, table } = started;
    for (;;) {
      const block = waiting.slice(0, waiting.lastIndexOf("\n") + 1);
      if (block === "") break;
      const { rows, isOpen, isBroken } = parse(block, delimiter);
      const firstLine = line;
      const mayRunOver = block.includes('"');
      for (const cells of rows) {
        const lastLine = mayRunOver ? line + lineEndsIn(cells) : line;
        table.addRow(cells, line, lastLine);
        line = lastLine + 1;
      }
      if (!isBroken) {
        waiting = waiting.slice(block.length);
        break;
      }
      waiting = waiting.slice(afterLines(waiting, line - firstLine));
      if (isOpen && !isLast && waiting.length <= longestRow) return; // its end may be in the next piece
      giveUpOnLine(
        table,
        isOpen ? "a quote opens a cell and is never closed" : "text follows the quote that closes a cell",
      );
      brokenQuotes++;
      if (brokenQuotes > mostBrokenQuotes)
        table.addNote(`Quotes do not pair up in this file: from line ${line} on they are read as ordinary characters.`);
    }
    if (waiting.length > longestRow) giveUpOnLine(table, `the line is longer than ${longestRow} characters`);
  }

  return {
    read(text) {
      const piece = heldReturn + (isFirst && text.startsWith("\ufeff") ? text.slice(1) : text);
      isFirst &&= text === "";
      heldReturn = piece.endsWith("\r") ? "\r" : "";
      waiting += withPlainLineEnds(heldReturn ? piece.slice(0, -1) : piece);
      if (insideLongLine) {
        const end = waiting.indexOf("\n");
        insideLongLine = end < 0;
        waiting = end < 0 ? "" : waiting.slice(end + 1);
      }
      if (started || waiting.length >= sampleLength) takeRows(false);
    },
    finish() {
      if (waiting !== "" && !waiting.endsWith("\n")) waiting += "\n";
      heldReturn = "";
      takeRows(true);
      return started!.table.finish();
    },
  };
}

function start(text: string, isWhole: boolean) {
  const sample = text.slice(0, sampleLength);
  const isCut = !isWhole || text.length > sampleLength;
  const delimiter = guessDelimiter(isCut ? sample.slice(0, sample.lastIndexOf("\n") + 1) || sample : sample);
  return { delimiter, table: buildTable({ decimalComma: delimiter !== "," }) };
}

const withPlainLineEnds = (text: string) => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

function lineEndsIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) count++;
  return count;
}

/** Where the text goes on after so many lines. */
function afterLines(text: string, count: number): number {
  let at = 0;
  for (let i = 0; i < count; i++) at = text.indexOf("\n", at) + 1;
  return at;
}
