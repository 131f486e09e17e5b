import { batchesOf } from "../../core/chance/batches.ts";
import { pythonList, type Library } from "../../core/formula/python.ts";
import { noiseInStep } from "../../core/chance/noise.ts";
import { rowsOf } from "../problems/index.ts";
import type { ResolvedRun } from "../runs/resolveRun.ts";
import type { SurfaceSpec } from "../problems/index.ts";

/** What chance decides in a run, as Python. */
export interface Chance {
  readonly isBatched: boolean;
  readonly isNoisy: boolean;
  /** `batches` and `noise` by step, where there are any. */
  readonly lists: readonly string[];
}

/** The batches and the noise of so many steps, drawn and written out. */
export function chanceOf(
  { batch, noise, seed }: ResolvedRun,
  spec: SurfaceSpec,
  steps: number,
  library: Library,
): Chance {
  const rows = rowsOf(spec);
  const batches = batch && rows ? batchesOf(batch, rows.xs.length, seed) : null;
  const isNoisy = noise > 0;
  const listOf = (ofStep: (k: number) => ArrayLike<number>) =>
    `[${Array.from({ length: steps }, (_, k) => pythonList(ofStep(k))).join(", ")}]`;
  const array = library === "np" ? "np.array" : "torch.tensor";
  return {
    isBatched: batches !== null,
    isNoisy,
    lists: [
      ...(batches ? [`batches = ${listOf(batches)}`] : []),
      ...(isNoisy ? [`noise = ${array}(${listOf((k) => noiseInStep(noise, seed, k))}).reshape(-1, 2)`] : []),
    ],
  };
}
