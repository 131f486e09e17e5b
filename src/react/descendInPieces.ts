import type { Descend, Progress } from "../shot/prepare.ts";
import { beginRun } from "../shot/runs/descents.ts";

/** The effort of a piece: some hundredths of a second. */
const piece = 200_000;

/** Descends in the page's own thread, which is free between pieces: a library brings no worker. */
export const descendInPieces =
  (signal: AbortSignal): Descend =>
  async (runs, progress: Progress) => {
    const made = [];
    for (const [i, run] of runs.entries()) {
      const { descent, cost } = beginRun(run);
      while (!descent.advance(descent.effort() + piece / cost)) {
        await new Promise((resolve) => setTimeout(resolve));
        signal.throwIfAborted();
      }
      made.push(descent.trajectory());
      progress((i + 1) / runs.length);
    }
    return made;
  };
