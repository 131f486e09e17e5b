/**
 * The library `fall-line/core`: surfaces, optimizers and descents, without a page. Pure functions, no dependencies.
 *
 * @module
 */
import { makers } from "./optimizers/makers.ts";

export { completeSurface } from "./defaults/completeSurface.ts";
export type { Sketch } from "./defaults/sketch.ts";
export { batchViews, type BatchSettings, type Rows } from "./chance/batches.ts";
export { noisyViews } from "./chance/noise.ts";
export { beginDescent, descend, type Descent, type Views } from "./descent/descend.ts";
export { describeEnding } from "./descent/describeEnding.ts";
export { outcomeOf, type Outcome } from "./descent/outcome.ts";
export { hessianAt } from "./stability/hessianAt.ts";
export { stableStep, type StableStep } from "./stability/stableStep.ts";
export { largestStableStep } from "./stability/largestStableStep.ts";
export { defaultTolerance, type Limits } from "./descent/limits.ts";
export { momentsOf, type Moments } from "./moments.ts";
export const { gd, momentum, nesterov, adagrad, rmsprop, adadelta, adam, adamw, adamax, nadam, radam, rprop, lion } =
  makers;
export const { newton, "newton-damped": newtonDamped, "trust-region": trustRegion, bfgs, lbfgs, cg } = makers;
export const { "gd-armijo": gdArmijo, "gd-exact": gdExact } = makers;
export type { Optimizer, OptimizerEntry, OptimizerState, Oracle } from "./optimizers/optimizer.ts";
export { optimizerOf, type Method } from "./optimizers/method.ts";
export { scheduled } from "./schedules/scheduled.ts";
export { schedules, type ScheduleId } from "./schedules/index.ts";
export type { Pace, Schedule, ScheduleEntry } from "./schedules/schedule.ts";
export { optimizers, type OptimizerId } from "./optimizers/index.ts";
export type { ParamSpec, ParamSpecs } from "./settings/setting.ts";
export type { Domain, Surface, SurfaceDefaults } from "./surface.ts";
export { surfaces, type SurfaceId } from "./surfaces/index.ts";
export { mse } from "./surfaces/first/mse.ts";
export { pointAt, stateAt, type Ending, type Trajectory } from "./descent/trajectory.ts";
export type { Vec2 } from "./algebra/vec2.ts";
