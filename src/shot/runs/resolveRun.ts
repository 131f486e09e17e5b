import { batchParams, type BatchSettings } from "../../core/chance/batches.ts";
import { defaultsOf, knownBy } from "../../core/settings/defaults.ts";
import { defaultTolerance, type Limits } from "../../core/descent/limits.ts";
import type { Vec2 } from "../../core/algebra/vec2.ts";
import { optimizers, type OptimizerId } from "../../core/optimizers/index.ts";
import type { Method } from "../../core/optimizers/method.ts";
import type { OptimizerEntry } from "../../core/optimizers/optimizer.ts";
import type { Params } from "../../core/settings/setting.ts";
import { schedules } from "../../core/schedules/index.ts";
import type { ScheduleEntry } from "../../core/schedules/schedule.ts";
import type { Surface } from "../../core/surface.ts";
import type { Run, ScheduleSpec } from "../shot.ts";

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
  const params = { ...defaultsOf(specs, knownBy(surface)), ...run.params };
  return {
    optimizer,
    params,
    ...(schedule && order === 1 && { schedule: resolveSchedule(schedule, steps, params.lr) }),
    start: run.start ?? starts[index % starts.length]!,
    limits: { steps, tolerance: defaultTolerance },
    noise: run.noise ?? 0,
    ...(batch && { batch: { ...defaultsOf(batchParams, {}), ...batch } }),
    seed: run.seed ?? firstSeed,
  };
}

function resolveSchedule({ id, params }: ScheduleSpec, steps: number, lr: number): ScheduleSpec {
  const entry: ScheduleEntry = schedules[id];
  return { id, params: { ...defaultsOf(entry.params, { steps, lr }), ...params } };
}

/** What makes a resolved run's steps. */
export const methodOf = ({ optimizer, params, schedule }: ResolvedRun): Method => ({
  entry: optimizers[optimizer],
  params,
  ...(schedule && { schedule: schedules[schedule.id].make(schedule.params) }),
});

/** The runs that a surface starts with: plain gradient descent from each of its starts. */
export const startingRuns = (surface: Surface): readonly Run[] =>
  surface.defaults.starts.map(() => ({ optimizer: "gd", params: {} }));
