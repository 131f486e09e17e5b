import type { Table } from "../../data/table.ts";
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
  signal?.throwIfAborted();
  const worker = new Worker(new URL("./csv.worker.ts", import.meta.url), { type: "module" });
  try {
    return await new Promise<Table>((resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
      worker.addEventListener("message", ({ data }: MessageEvent<CsvMessage>) => {
        if ("share" in data) onProgress?.(data.share);
        else if ("table" in data) resolve(data.table);
        else reject(new Error(`${file.name}: ${data.problem}`));
      });
      worker.addEventListener("error", ({ message }) =>
        reject(
          new Error(
            `${file.name}: It cannot be read (${message || "the reader did not start"}). Reload the page and try again.`,
          ),
        ),
      );
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin, a window has
      worker.postMessage(file);
    });
  } finally {
    worker.terminate();
  }
}
