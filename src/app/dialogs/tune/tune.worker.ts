import type { Objective } from "../../../shot/runs/objective.ts";
import type { Run } from "../../../shot/shot.ts";
import type { SurfaceSpec } from "../../../shot/problems/index.ts";
import { tune, type Tried, type Tuned } from "../../../shot/runs/tune.ts";

/** Which runs of a surface are tuned, and for what. */
export interface TuneRequest {
  readonly surface: SurfaceSpec;
  /** With their places in the pane, on which their starts depend. */
  readonly runs: readonly { readonly run: Run; readonly index: number }[];
  readonly objective: Objective;
  /** Descents for each run. */
  readonly budget: number;
}

/** What the worker says: now and then all that was tried so far, run by run, by ascending step size; in the end what was found. */
export type TuneMessage = { readonly curves: readonly (readonly Tried[])[] } | { readonly tuned: readonly Tuned[] };

/** Between two reports, in milliseconds. */
const pace = 100;

const say = (message: TuneMessage) => self.postMessage(message, { transfer: [] });

self.addEventListener("message", ({ data: request }: MessageEvent<TuneRequest>) => {
  const { surface, runs, objective, budget } = request;
  const curves: Tried[][] = runs.map(() => []);
  let reported = performance.now();
  const tuned = runs.map(({ run, index }, place) =>
    tune(surface, run, index, objective, budget, (tried) => {
      curves[place] = [...curves[place]!, tried].toSorted((one, other) => one.lr - other.lr);
      if (performance.now() - reported < pace) return;
      say({ curves });
      reported = performance.now();
    }),
  );
  say({ tuned });
});
