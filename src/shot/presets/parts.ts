import { optimizers, type OptimizerId } from "../../core/optimizers/index.ts";
import { datasetOfRows, type Dataset } from "../../data/dataset.ts";
import { shippedDataset } from "../../data/datasets.ts";
import { firstShot } from "./firstShot.ts";
import { startingRuns } from "../runs/resolveRun.ts";
import type { FunctionSpec } from "../problems/function.ts";
import { problemChoices, surfaceOf } from "../problems/index.ts";
import { lineThrough } from "../problems/line.ts";
import type { Pane, Run, Shot } from "../shot.ts";
import type { SurfaceSpec } from "../problems/index.ts";

/** A shot worth opening, with what to look at in it. */
export interface Preset {
  readonly title: string;
  readonly about: string;
  readonly shot: Shot;
}

export const data = (id: string, standardize = false): SurfaceSpec => ({ ...lineThrough(id), standardize });
export const plain = (surface: SurfaceSpec): Pane => ({ surface, runs: startingRuns(surfaceOf(surface)) });
export const descending = (surface: SurfaceSpec, ...runs: readonly Partial<Run>[]): Pane => ({
  surface,
  runs: runs.map((run) => ({ optimizer: "gd", params: {}, ...run })),
});
/** Balls that descend by different methods and go by their names. */
export const racing = (
  surface: SurfaceSpec,
  methods: Partial<Record<OptimizerId, number>>,
  each: Partial<Run> = {},
): Pane =>
  descending(
    surface,
    ...Object.entries(methods).map(([id, lr]): Partial<Run> => {
      const optimizer = id as OptimizerId;
      return { optimizer, name: optimizers[optimizer].label, params: { lr }, ...each };
    }),
  );
/** A function of the table. */
export const named = (id: FunctionSpec["id"]): SurfaceSpec => problemChoices[id]!;
export const shotOf = (title: string, panes: readonly Pane[], more: Partial<Shot> = {}): Shot => ({
  ...firstShot,
  ...more,
  title,
  panes,
});

/** A shipped data set without the row whose y is highest. */
export function withoutHighest(id: string): Dataset {
  const { label, xLabel, yLabel, xs, ys } = shippedDataset(id)!;
  const highest = ys.indexOf(Math.max(...ys));
  return datasetOfRows(
    `${label} without its outlier`,
    xLabel,
    yLabel,
    xs.toSpliced(highest, 1),
    ys.toSpliced(highest, 1),
  );
}
