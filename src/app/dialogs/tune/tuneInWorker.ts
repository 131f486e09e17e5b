import type { Tried, Tuned } from "../../../shot/runs/tune.ts";
import type { TuneMessage, TuneRequest } from "./tune.worker.ts";

interface TuneOptions {
  /** Hears what was tried so far, run by run, by ascending step size. */
  readonly onProgress: (curves: readonly (readonly Tried[])[]) => void;
  /** Cancels: the promise rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

/** Tunes runs in a worker of its own, which lives no longer than that. Rejects with a sentence when it could not start. */
export async function tuneInWorker(
  request: TuneRequest,
  { onProgress, signal }: TuneOptions,
): Promise<readonly Tuned[]> {
  const worker = new Worker(new URL("./tune.worker.ts", import.meta.url), { type: "module" });
  try {
    return await new Promise<readonly Tuned[]>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
      worker.addEventListener("message", ({ data }: MessageEvent<TuneMessage>) => {
        if ("tuned" in data) resolve(data.tuned);
        else onProgress(data.curves);
      });
      worker.addEventListener("error", ({ message }) =>
        reject(new Error(`Tuning stopped (${message || "it did not start"}). Reload the page and try again.`)),
      );
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin, a window has
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}
