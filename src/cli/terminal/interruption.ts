import { constants } from "node:os";

/** Somebody wants the program to end: it cleans up first. */
export class Interrupted extends Error {
  /** As shells count it. */
  readonly status: number;

  constructor(signal: NodeJS.Signals) {
    super("stopped before the file was whole: nothing is left of it");
    this.status = 128 + constants.signals[signal];
  }
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Does work that Ctrl-C stops, and rejects with `Interrupted` then, without waiting for what goes on meanwhile. */
export async function interruptible<T>(work: () => Promise<T>): Promise<T> {
  let stop: (signal: NodeJS.Signals) => void = () => {};
  const stopped = new Promise<never>((_, reject) => (stop = (signal) => reject(new Interrupted(signal))));
  signals.forEach((signal) => process.once(signal, stop));
  try {
    return await Promise.race([work(), stopped]);
  } finally {
    signals.forEach((signal) => process.off(signal, stop));
  }
}
