import type { Trajectory } from "../../core/descent/trajectory.ts";
import type { Progress } from "../../shot/prepare.ts";
import type { RunOf } from "../../shot/runs/descents.ts";
import { askWorker } from "./askWorker.ts";
import type { DescentMessage } from "./descend.worker.ts";

const mostWorkers = 4;

/** Descends in workers, each run in one of its own, and leaves a core to the page. Rejects with the signal's reason, or with a sentence when one fails. */
export async function descendInWorkers(
  runs: readonly RunOf[],
  signal: AbortSignal,
  progress: Progress,
): Promise<readonly Trajectory[]> {
  const made: Trajectory[] = [];
  const shares = runs.map(() => 0);
  const waiting = [...runs.entries()];
  const hear = (place: number, share: number) => {
    shares[place] = share;
    progress(shares.reduce((sum, each) => sum + each, 0) / runs.length);
  };
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, run] = next;
      const worker = new Worker(new URL("./descend.worker.ts", import.meta.url), { type: "module" });
      made[place] = await askWorker(worker, run, signal, "A descent stopped", (said) => {
        const message = said as DescentMessage;
        if ("trajectory" in message) return message.trajectory;
        hear(place, message.share);
        return undefined;
      });
      hear(place, 1);
    }
  };
  const lanes = Math.min(runs.length, mostWorkers, Math.max(1, navigator.hardwareConcurrency - 1));
  await Promise.all(Array.from({ length: lanes }, work));
  return made;
}
