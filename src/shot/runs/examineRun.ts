import { batchesOf, batchSurface } from "../../core/chance/batches.ts";
import { examineStep, type Examined } from "../../core/descent/examineStep.ts";
import { replayOf, type Replay } from "../../core/descent/replay.ts";
import type { Surface } from "../../core/surface.ts";
import { mostPanes, mostRuns } from "../settings/bounds.ts";
import { lruCache } from "../../core/lruCache.ts";
import { methodOf, resolveRun } from "./resolveRun.ts";
import { rowsOf, surfaceOf } from "../problems/index.ts";
import type { Pane } from "../shot.ts";
import { stepViews } from "./stepViews.ts";

type Runs = Pick<Pane, "surface" | "runs">;

/** Every run that a shot may show, and a few more: a picture asks for all of them in every frame. */
const most = mostPanes * mostRuns + 8;
const keptReplays = lruCache<Replay>(most);
const keptSteps = lruCache<Examined>(most);
const keptBatches = lruCache<(k: number) => Uint32Array>(most);
const keptSeen = lruCache<SeenBatch>(most);

/** What happened in step k of one of a pane's runs; the same object while that is asked again. */
export function examineRun({ surface: spec, runs }: Runs, index: number, k: number): Examined {
  const surface = surfaceOf(spec);
  const rows = rowsOf(spec);
  const resolved = resolveRun(surface, runs[index]!, index);
  const replay = keptReplays([surface, rows, JSON.stringify(resolved)], () =>
    replayOf(surface, methodOf(resolved), resolved.start, stepViews(surface, rows, resolved)),
  );
  return keptSteps([replay, k], () => examineStep(replay, k));
}

/** What a step of a run saw of the data. */
export interface SeenBatch {
  /** Indices of the data set's points. */
  readonly rows: Uint32Array;
  /** The error over these rows alone. */
  readonly surface: Surface;
}

/** The mini-batch of step k of one of a pane's runs, the same object while that is asked again; `null` where the step saw all rows. */
export function batchInStep({ surface: spec, runs }: Runs, index: number, k: number): SeenBatch | null {
  const { batch, seed } = resolveRun(surfaceOf(spec), runs[index]!, index);
  const all = rowsOf(spec);
  if (!batch || !all) return null;
  const batches = keptBatches([all, JSON.stringify(batch), seed], () => batchesOf(batch, all.xs.length, seed));
  return keptSeen([batches, k], () => {
    const rows = batches(k);
    return { rows, surface: batchSurface(all, rows) };
  });
}
