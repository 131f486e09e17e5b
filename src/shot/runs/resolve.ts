import { batchParams, type BatchSettings, type Rows } from "../../core/chance/batches.ts";
import { defaultParams, knownBy } from "../../core/defaultParams.ts";
import { descend } from "../../core/descent/descend.ts";
import { formatCount } from "../../core/format.ts";
import { defaultTolerance, type Limits } from "../../core/descent/limits.ts";
import { optimizerOf, type Method } from "../../core/optimizers/method.ts";
import type { OptimizerEntry } from "../../core/optimizers/optimizer.ts";
import { optimizers, type OptimizerId } from "../../core/optimizers/index.ts";
import type { Params } from "../../core/params.ts";
import type { ScaleId } from "../../core/scale.ts";
import type { ScheduleEntry } from "../../core/schedules/schedule.ts";
import { schedules } from "../../core/schedules/index.ts";
import type { Domain, Surface } from "../../core/surface.ts";
import { surfaces } from "../../core/surfaces/index.ts";
import { mse } from "../../core/surfaces/first/mse.ts";
import type { Trajectory } from "../../core/descent/trajectory.ts";
import type { Vec2 } from "../../core/algebra/vec2.ts";
import { standardizedDataset, type Dataset } from "../../data/dataset.ts";
import { shippedDataset } from "../../data/datasets.ts";
import { mostPanes, mostRuns } from "../settings/bounds.ts";
import { viewsOf, type CameraPose } from "../layout/camera.ts";
import { recent } from "./recent.ts";
import type { Pane, Run, ScheduleSpec, Shot, SurfaceSpec } from "../shot.ts";
import { stepViews } from "./stepViews.ts";
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

/** The rows behind a surface, where mini-batches can be drawn from them: see `batchProblem`. */
export const rowsOf = (spec: SurfaceSpec): Rows | null => (batchProblem(spec) === null ? datasetOf(spec) : null);

/** Why a surface has no mini-batches, as a sentence; `null` where it has them. */
export function batchProblem(spec: SurfaceSpec): string | null {
  const data = datasetOf(spec);
  if (!data) return "mini-batches need data, and this surface is a function";
  const { n } = data.moments;
  const here = data.xs.length;
  if (here === n) return null;
  return `mini-batches need every row, and of the ${formatCount(n)} rows of ${data.label} ${formatCount(here)} are here`;
}

/** A run with every default filled in: a plain value. */
export interface ResolvedRun {
  readonly optimizer: OptimizerId;
  readonly params: Params;
  /** With all its parameters; none where the optimizer finds its own steps. */
  readonly schedule?: ScheduleSpec;
  readonly start: Vec2;
  readonly limits: Limits;
  readonly noise: number;
  readonly batch?: BatchSettings;
  readonly seed: number;
}

const firstSeed = 1;

/** Fills a run's gaps: parameters from the optimizer's table, step size, start and steps from the surface. */
export function resolveRun(surface: Surface, run: Run, index: number): ResolvedRun {
  const { starts, steps: usual } = surface.defaults;
  const { optimizer, schedule, batch } = run;
  const { params: specs, order }: OptimizerEntry = optimizers[optimizer];
  const steps = run.steps ?? usual;
  const params = { ...defaultParams(specs, knownBy(surface)), ...run.params };
  return {
    optimizer,
    params,
    ...(schedule && order === 1 && { schedule: resolveSchedule(schedule, steps, params.lr) }),
    start: run.start ?? starts[index % starts.length]!,
    limits: { steps, tolerance: defaultTolerance },
    noise: run.noise ?? 0,
    ...(batch && { batch: { ...defaultParams(batchParams, {}), ...batch } }),
    seed: run.seed ?? firstSeed,
  };
}

function resolveSchedule({ id, params }: ScheduleSpec, steps: number, lr: number): ScheduleSpec {
  const entry: ScheduleEntry = schedules[id];
  return { id, params: { ...defaultParams(entry.params, { steps, lr }), ...params } };
}

/** What makes a resolved run's steps. */
export const methodOf = ({ optimizer, params, schedule }: ResolvedRun): Method => ({
  entry: optimizers[optimizer],
  params,
  ...(schedule && { schedule: schedules[schedule.id].make(schedule.params) }),
});

export const domainOf = (pane: Pane): Domain => pane.domain ?? surfaceOf(pane.surface).domain;
export const scaleOf = (pane: Pane): ScaleId => pane.scale ?? surfaceOf(pane.surface).defaults.scale;

/** All that a shot may show, and a few that were shown last: undoing an edit costs nothing. */
const keptDescents = recent<Trajectory>(mostPanes * mostRuns + 8);
/** Every frame asks for those of all panes. */
const keptPanes = recent<readonly Trajectory[]>(mostPanes);

/**
 * The descents of a pane's runs. One is computed anew only when something that decides it has changed: its surface, its
 * optimizer or one of its resolved settings, not its name, its colour or its place.
 */
export const trajectoriesOf = (pane: Pane): readonly Trajectory[] => keptPanes([pane], () => descentsOf(pane));

function descentsOf({ surface: spec, runs }: Pane): readonly Trajectory[] {
  const surface = surfaceOf(spec);
  const rows = rowsOf(spec);
  return runs.map((run, index) => {
    const resolved = resolveRun(surface, run, index);
    return keptDescents([surface, rows, JSON.stringify(resolved)], () =>
      descend(
        surface,
        optimizerOf(methodOf(resolved)),
        resolved.start,
        resolved.limits,
        stepViews(surface, rows, resolved),
      ),
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
