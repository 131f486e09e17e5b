import type { Trajectory } from "../../core/descent/trajectory.ts";
import { beginRun, type RunOf } from "../../shot/runs/descents.ts";

/** What the worker says of the run that it was given: now and then the share that is done, in the end the descent. */
export type DescentMessage = { readonly share: number } | { readonly trajectory: Trajectory };

/** The effort between two reports: some hundredths of a second. */
const piece = 200_000;

const say = (message: DescentMessage) => self.postMessage(message, { transfer: [] });

self.addEventListener("message", ({ data: run }: MessageEvent<RunOf>) => {
  const { descent, cost, steps } = beginRun(run);
  while (!descent.advance(descent.effort() + piece / cost)) say({ share: descent.steps() / steps });
  say({ trajectory: descent.trajectory() });
});
