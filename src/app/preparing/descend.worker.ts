import type { Trajectory } from "../../core/descent/trajectory.ts";
import { beginRun, pieceEffort, type RunOf } from "../../shot/runs/descents.ts";

/** What the worker says of the run that it was given: now and then the share that is done, in the end the descent. */
export type DescentMessage = { readonly share: number } | { readonly trajectory: Trajectory };

const say = (message: DescentMessage, transfer: ArrayBufferLike[] = []) =>
  self.postMessage(message, { transfer: transfer as ArrayBuffer[] });

self.addEventListener("message", ({ data: run }: MessageEvent<RunOf>) => {
  const { descent, cost, steps } = beginRun(run);
  while (!descent.advance(descent.effort() + pieceEffort / cost)) say({ share: descent.steps() / steps });
  const trajectory = descent.trajectory();
  const { points, values, gradients, stepSizes, evaluationCounts } = trajectory;
  say(
    { trajectory },
    [points, values, gradients, stepSizes, evaluationCounts].map(({ buffer }) => buffer),
  );
});
