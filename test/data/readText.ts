import { csvReader } from "../../src/data/csvReader.ts";
import type { Table } from "../../src/data/table.ts";

/** A text as a table, handed to the reader in pieces that end at the given places, else whole. */
export function readText(text: string, cuts: readonly number[] = []): Table {
  const reader = csvReader();
  const ends = [...cuts.toSorted((a, b) => a - b), text.length];
  ends.forEach((end, i) => reader.read(text.slice(ends[i - 1] ?? 0, end)));
  return reader.finish();
}

/** What a test compares: the columns' names and numbers. */
export const valuesOf = ({ columns }: Table): Record<string, number[]> =>
  Object.fromEntries(columns.map(({ name, values }) => [name, [...values]]));
