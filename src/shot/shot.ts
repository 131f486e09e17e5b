import type { BatchSettings } from "../core/chance/batches.ts";
import type { OptimizerId } from "../core/optimizers/index.ts";
import type { ScaleId } from "../core/scale.ts";
import type { ScheduleId } from "../core/schedules/index.ts";
import type { Domain } from "../core/surface.ts";
import type { SurfaceSpec } from "./problems/index.ts";
import type { Vec2 } from "../core/algebra/vec2.ts";
import type { CameraPose } from "./layout/camera.ts";
import type { Clip } from "./settings/clip.ts";
import type { Look } from "./settings/look.ts";
import type { Timeline } from "./settings/timeline.ts";

/** A schedule of the table; parameters that are left out come from it, the run's steps and its step size. */
export interface ScheduleSpec {
  readonly id: ScheduleId;
  readonly params: Readonly<Record<string, number>>;
}

/** One ball. What is left out comes from the surface and the optimizer: see `resolveRun`. */
export interface Run {
  readonly optimizer: OptimizerId;
  readonly params: Readonly<Record<string, number>>;
  readonly start?: Vec2;
  readonly steps?: number;
  /** How the step size changes from step to step; first-order optimizers only. Left out: it stays. */
  readonly schedule?: ScheduleSpec;
  /** Standard deviation of what is added to the gradient, along each axis. Left out: nothing is. */
  readonly noise?: number;
  /** How many rows each step sees of a data surface, and how they are drawn: see `batchParams`. Left out: all rows. */
  readonly batch?: Partial<BatchSettings>;
  /** Of noise and batches. Left out: 1. */
  readonly seed?: number;
  /** Left out: "ball 1", "ball 2" … */
  readonly name?: string;
  /** Its place in the palette's run colours, 0 to 7. Left out: its place among all runs of the shot, round and round. */
  readonly color?: number;
  readonly hidden?: boolean;
}

/** One picture of one surface, with 1 to 8 balls on it. */
export interface Pane {
  readonly surface: SurfaceSpec;
  readonly domain?: Domain;
  readonly scale?: ScaleId;
  readonly runs: readonly Run[];
  /** Left out: what tells it from the other panes. */
  readonly title?: string;
  /** Where this pane is looked at from when cameras are not linked. */
  readonly camera?: CameraPose;
}

/** Everything that decides a picture, as a plain value: a picture is a pure function of `(shot, step, camera)`. */
export interface Shot {
  readonly version: 1;
  /** Left out: the surface's name. */
  readonly title?: string;
  /** 1 to 4. */
  readonly panes: readonly Pane[];
  /** Left out: home, from where the balls are seen longest. */
  readonly camera?: CameraPose;
  /** Left out: one camera for all panes. */
  readonly linkCameras?: boolean;
  readonly timeline: Timeline;
  readonly look: Look;
  /** The value that runs race to, in the comparison's table. */
  readonly target?: number;
  /** How it is recorded as a video. */
  readonly clip?: Clip;
}
