import { batchesOf, batchSurface } from "../core/batches.ts";
import { examineStep, type Examined } from "../core/examineStep.ts";
import type { Surface } from "../core/surface.ts";
import { methodOf, resolveRun, rowsOf, surfaceOf } from "./resolve.ts";
import type { Pane } from "./shot.ts";
import { stepViews } from "./stepViews.ts";

/** What happened in step k of one of a pane's runs. */
export function examineRun(
  { surface: spec, runs }: Pick<Pane, "surface" | "runs">,
  index: number,
  k: number,
): Examined {
  const surface = surfaceOf(spec);
  const resolved = resolveRun(surface, runs[index]!, index);
  return examineStep(surface, methodOf(resolved), resolved.start, k, stepViews(surface, rowsOf(spec), resolved));
}

/** What a step of a run saw of the data. */
interface SeenBatch {
  /** Indices of the data set's points. */
  readonly rows: Uint32Array;
  /** The error over these rows alone. */
  readonly surface: Surface;
}

/** The mini-batch of step k of one of a pane's runs; `null` where the step saw all rows. */
export function batchInStep(
  { surface: spec, runs }: Pick<Pane, "surface" | "runs">,
  index: number,
  k: number,
): SeenBatch | null {
  const { batch, seed } = resolveRun(surfaceOf(spec), runs[index]!, index);
  const all = rowsOf(spec);
  if (!batch || !all) return null;
  const rows = batchesOf(batch, all.xs.length, seed)(k);
  return { rows, surface: batchSurface(all, rows) };
}
