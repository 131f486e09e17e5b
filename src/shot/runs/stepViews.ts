import { batchViews, type Rows } from "../../core/chance/batches.ts";
import type { Views } from "../../core/descent/descend.ts";
import { noisyViews } from "../../core/chance/noise.ts";
import type { Surface } from "../../core/surface.ts";
import type { ResolvedRun } from "./resolveRun.ts";

/** What the steps of a run see of its surface: the error over their batches, tilted by their noise. `undefined`: all of it. */
export function stepViews(
  surface: Surface,
  rows: Rows | null,
  { batch, noise, seed }: Pick<ResolvedRun, "batch" | "noise" | "seed">,
): Views | undefined {
  const batches = batch && rows ? batchViews(rows, batch, seed) : undefined;
  if (noise === 0) return batches;
  return noisyViews(batches ?? (() => surface), noise, seed);
}
