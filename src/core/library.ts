/**
 * The library `fall-line/core`: surfaces, optimizers and descents, without a page. Pure functions, no dependencies.
 *
 * @module
 */
import { makers } from "./makers.ts";

export { descend } from "./descend.ts";
export { hessianAt } from "./hessianAt.ts";
export { largestStableStep } from "./largestStableStep.ts";
export { defaultTolerance, type Limits } from "./limits.ts";
export { momentsOf, type Moments } from "./moments.ts";
export const { gd, momentum, nesterov, adagrad, rmsprop, adadelta, adam, adamw, adamax, nadam, radam, rprop, lion } =
  makers;
export const { newton, "newton-damped": newtonDamped, bfgs, lbfgs, cg } = makers;
export const { "gd-armijo": gdArmijo, "gd-exact": gdExact } = makers;
export type { Optimizer, OptimizerEntry, OptimizerState, Oracle } from "./optimizer.ts";
export { optimizers, type OptimizerId } from "./optimizers/index.ts";
export type { ParamSpec, ParamSpecs } from "./params.ts";
export type { Domain, Surface, SurfaceDefaults } from "./surface.ts";
export { surfaces, type SurfaceId } from "./surfaces/index.ts";
export { mse } from "./surfaces/mse.ts";
export { pointAt, stateAt, type Ending, type Trajectory } from "./trajectory.ts";
export type { Vec2 } from "./vec2.ts";
