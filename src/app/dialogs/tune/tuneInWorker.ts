import type { Tried, Tuned } from "../../../shot/runs/tune.ts";
import { askWorker } from "../../preparing/askWorker.ts";
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
  return askWorker(worker, request, signal, "Tuning stopped", (said) => {
    const message = said as TuneMessage;
    if ("tuned" in message) return message.tuned;
    onProgress(message.curves);
    return undefined;
  });
}
