import type { Table } from "../../data/table.ts";
import { askWorker } from "../preparing/askWorker.ts";
import type { CsvMessage } from "./csv.worker.ts";

interface ReadOptions {
  /** Hears how much of the file is read, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Cancels: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Reads a CSV file in a worker of its own, which lives no longer than that. Resolves with the table, whatever is in the
 * rows; rejects with a sentence for the user when the file cannot be read or is no text.
 */
export async function readCsvFile(file: File, { onProgress, signal }: ReadOptions = {}): Promise<Table> {
  const worker = new Worker(new URL("./csv.worker.ts", import.meta.url), { type: "module" });
  const read = await askWorker(worker, file, signal, `${file.name}: It cannot be read`, (said) => {
    const message = said as CsvMessage;
    if (!("share" in message)) return message;
    onProgress?.(message.share);
    return undefined;
  });
  if ("problem" in read) throw new Error(`${file.name}: ${read.problem}`);
  return read.table;
}
