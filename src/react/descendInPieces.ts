import type { Descend, Progress } from "../shot/prepare.ts";
import { beginRun, pieceEffort } from "../shot/runs/descents.ts";

/** Descends in the page's own thread, which is free between pieces: a library brings no worker. */
export const descendInPieces =
  (signal: AbortSignal): Descend =>
  async (runs, progress: Progress) => {
    const made = [];
    for (const [i, run] of runs.entries()) {
      const { descent, cost } = beginRun(run);
      while (!descent.advance(descent.effort() + pieceEffort / cost)) {
        await new Promise((resolve) => setTimeout(resolve));
        signal.throwIfAborted();
      }
      made.push(descent.trajectory());
      progress((i + 1) / runs.length);
    }
    return made;
  };
