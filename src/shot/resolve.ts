import { defaultParams, knownBy } from "../core/defaultParams.ts";
import { descend } from "../core/descend.ts";
import { defaultTolerance, type Limits } from "../core/limits.ts";
import { optimizers } from "../core/optimizers/index.ts";
import type { ScaleId } from "../core/scale.ts";
import type { Domain, Surface } from "../core/surface.ts";
import { surfaces } from "../core/surfaces/index.ts";
import { mse } from "../core/surfaces/mse.ts";
import type { Trajectory } from "../core/trajectory.ts";
import type { Vec2 } from "../core/vec2.ts";
import { standardizedDataset, type Dataset } from "../data/dataset.ts";
import { shippedDataset } from "../data/datasets.ts";
import { mostPanes, mostRuns } from "./bounds.ts";
import { viewsOf, type CameraPose } from "./camera.ts";
import { recent } from "./recent.ts";
import type { Pane, Run, Shot, SurfaceSpec } from "./shot.ts";
import { remember } from "./remember.ts";

/** The data behind a surface, standardised where asked; `null` for a plain function. Throws for an unknown id. */
export function datasetOf(spec: SurfaceSpec): Dataset | null {
  if (spec.kind === "function") return null;
  const data = typeof spec.data === "string" ? shippedDataset(spec.data) : spec.data;
  if (!data) throw new RangeError(`no data set is called ${JSON.stringify(spec.data)}`);
  return spec.standardize ? standardizedOf(data) : data;
}

/** The surface that a spec names. The same data give the same object, so that what is made from it can be kept and shared. */
export const surfaceOf = (spec: SurfaceSpec): Surface =>
  spec.kind === "function" ? surfaces[spec.id] : surfaceOfData(datasetOf(spec)!);

const standardizedOf = remember(standardizedDataset);
const surfaceOfData = remember(({ moments }: Dataset): Surface => mse(moments));

/** A run with every default filled in. */
export interface ResolvedRun {
  readonly params: Readonly<Record<string, number>>;
  readonly start: Vec2;
  readonly limits: Limits;
}

/** Fills a run's gaps: parameters from the optimizer's table, step size, start and steps from the surface. */
export function resolveRun(surface: Surface, run: Run, index: number): ResolvedRun {
  const { starts, steps } = surface.defaults;
  return {
    params: { ...defaultParams(optimizers[run.optimizer].params, knownBy(surface)), ...run.params },
    start: run.start ?? starts[index % starts.length]!,
    limits: { steps: run.steps ?? steps, tolerance: defaultTolerance },
  };
}

export const domainOf = (pane: Pane): Domain => pane.domain ?? surfaceOf(pane.surface).domain;
export const scaleOf = (pane: Pane): ScaleId => pane.scale ?? surfaceOf(pane.surface).defaults.scale;

/** All that a shot may show, and a few that were shown last: undoing an edit costs nothing. */
const keptDescents = recent<Trajectory>(mostPanes * mostRuns + 8);

/**
 * The descents of a pane's runs. One is computed anew only when something that decides it has changed: its surface, its
 * optimizer or one of its resolved settings, not its name, its colour or its place.
 */
export function trajectoriesOf({ surface: spec, runs }: Pane): readonly Trajectory[] {
  const surface = surfaceOf(spec);
  return runs.map((run, index) => {
    const resolved = resolveRun(surface, run, index);
    return keptDescents([surface, run.optimizer, JSON.stringify(resolved)], () =>
      descend(surface, optimizers[run.optimizer].make(resolved.params), resolved.start, resolved.limits),
    );
  });
}

/** The runs that a surface starts with: plain gradient descent from each of its starts. */
export const startingRuns = (surface: Surface): readonly Run[] =>
  surface.defaults.starts.map(() => ({ optimizer: "gd", params: {} }));

/** Where a pane is looked at from: as its shot says, or as suits its surface. */
export function cameraOf({ camera, panes, linkCameras }: Shot, index: number): CameraPose {
  const pane = panes[index]!;
  const chosen = linkCameras === false ? pane.camera : camera;
  return chosen ?? viewsOf(surfaceOf(pane.surface)).home;
}
