import type { Trajectory } from "../../core/descent/trajectory.ts";
import type { CameraPose } from "../../shot/layout/camera.ts";
import { stepOn } from "../../shot/tickToStep.ts";
import type { Timeline } from "../../shot/settings/timeline.ts";

/** The moment that is drawn. Changed between frames; read inside them, never through React. */
export interface Playhead {
  /** What the clock reads: steps, or evaluations, since the start; a fraction lies between two. */
  ticks: number;
  clock: Timeline["clock"];
  /** Where each pane is looked at from. */
  cameras: readonly CameraPose[];
  /** Balls that are set off by an outline: on a page those that a hand would take, or that are edited. */
  outlined?: readonly BallOf[];
  /** The one under the pointer. */
  pointed?: BallOf | null;
}

/** Whose ball: a run's, by its pane and its place in it. */
export interface BallOf {
  readonly pane: number;
  readonly run: number;
}

/** The (fractional) step at which a descent is shown now. */
export const stepNow = ({ clock, ticks }: Playhead, trajectory: Trajectory): number => stepOn(clock, trajectory, ticks);
