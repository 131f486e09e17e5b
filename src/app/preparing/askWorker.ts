/**
 * Sends a worker its work and waits for what it answers; the worker lives no longer than that. `answerOf` hears every
 * message, and answers `undefined` to those that only tell how far it is. Rejects with the signal's reason, or with a
 * sentence when the worker fails: what is done there begins it, as in "Tuning stopped".
 */
export async function askWorker<A>(
  worker: Worker,
  work: unknown,
  signal: AbortSignal | undefined,
  failure: string,
  answerOf: (message: unknown) => A | undefined,
): Promise<A> {
  const ended = new AbortController();
  try {
    return await new Promise<A>((resolve, reject) => {
      signal?.throwIfAborted();
      signal?.addEventListener("abort", () => reject(signal.reason as Error), ended);
      worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        const answer = answerOf(data);
        if (answer !== undefined) resolve(answer);
      });
      worker.addEventListener("error", ({ message }) =>
        reject(new Error(`${failure} (${message || "it did not start"}). Reload the page and try again.`)),
      );
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin, a window has
      worker.postMessage(work);
    });
  } finally {
    ended.abort();
    worker.terminate();
  }
}
