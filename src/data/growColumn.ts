import { parseNumber } from "./parseNumber.ts";
import { mostListed, type BadCell, type Column } from "./table.ts";

/** A column in the making. */
export interface GrowingColumn {
  /** Takes the cell of the next row. Answers its number, NaN where there is none. */
  add(cell: string): number;
  finish(): Column;
}

const missing = /^(?:|na|n\/a|nan|null|none|-|\?)$/i;
const longestText = 40;

/** Collects the cells of one column; memory is taken once the first number comes, and then doubles. */
export function growColumn(name: string, decimalComma: boolean): GrowingColumn {
  let values = new Float64Array(0);
  let rows = 0;
  let numbers = 0;
  let absent = 0;
  const bad: BadCell[] = [];
  return {
    add(cell) {
      const text = cell.trim();
      const value = parseNumber(text, decimalComma);
      if (Number.isNaN(value)) {
        if (missing.test(text)) absent++;
        if (bad.length < mostListed) bad.push({ row: rows, text: shortened(text) });
      } else {
        if (rows >= values.length) values = grown(values, rows);
        values[rows] = value;
        numbers++;
      }
      rows++;
      return value;
    },
    finish() {
      const numeric = numbers > 0 && numbers >= (rows - absent) / 2;
      const kept = numeric ? grown(values, rows - 1).slice(0, rows) : new Float64Array(0);
      return { name, numeric, values: kept, numbers, bad };
    },
  };
}

/** Room for the row, with NaN wherever no number has been. */
function grown(values: Float64Array<ArrayBuffer>, row: number): Float64Array<ArrayBuffer> {
  if (row < values.length) return values;
  const larger = new Float64Array(Math.max(1024, 2 ** Math.ceil(Math.log2(row + 1)))).fill(NaN, values.length);
  larger.set(values);
  return larger;
}

const shortened = (text: string) => (text.length > longestText ? `${text.slice(0, longestText)}…` : text);
