import entries from "../../data/datasets.json" with { type: "json" };
import { datasetOfRows, type Dataset } from "./dataset.ts";

export type DatasetId = keyof typeof entries;

/** Where a shipped data set comes from. */
export interface DatasetEntry {
  readonly label: string;
  readonly file: string;
  readonly x: { readonly column: string; readonly label: string };
  readonly y: { readonly column: string; readonly label: string };
  readonly source: string;
  readonly origin: string;
  readonly licence: string;
}

/** Every data set that ships, by its id: the one table that the page, the command line and the tests read. */
export const datasets: Readonly<Record<DatasetId, DatasetEntry>> = entries;

export const datasetIds = Object.keys(datasets) as readonly DatasetId[];

const files = import.meta.glob<string>("../../data/*.csv", { query: "?raw", import: "default", eager: true });
const parsed = new Map<string, Dataset>();

/** A shipped data set, parsed when it is first asked for, or `null` for an id that is not in the table. */
export function shippedDataset(id: string): Dataset | null {
  if (!Object.hasOwn(datasets, id)) return null;
  const known = parsed.get(id) ?? parse(datasets[id as DatasetId]);
  parsed.set(id, known);
  return known;
}

/** Our own files are a header and plain numbers: splitting them keeps papaparse out of what the first picture loads. */
function parse({ label, file, x, y }: DatasetEntry): Dataset {
  const [header, ...rows] = files[`../../data/${file}`]!.trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  const column = (name: string) => rows.map((row) => Number(row[header!.indexOf(name)]));
  return datasetOfRows(label, x.label, y.label, column(x.column), column(y.column));
}
