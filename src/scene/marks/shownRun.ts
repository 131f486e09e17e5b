import { useMemo } from "react";
import type { Trajectory } from "../../core/descent/trajectory.ts";
import { ballAt, radiusIn, type Ball } from "../../mesh/marks/ball.ts";
import type { Plot } from "../../mesh/surface/plot.ts";
import { courseOf, type Course } from "../../mesh/marks/swings.ts";
import { trailOf, type Trail } from "../../mesh/marks/trail.ts";
import type { LookValues } from "../../shot/settings/look.ts";
import { stepNow, type Playhead } from "../stage/playhead.ts";

/** How large marks are, and whether they have a floor to be seen on. */
export type MarkSizes = Pick<LookValues, "ballSize" | "trailWidth" | "arrowSize" | "floor">;

/** One ball's descent over a drawn surface, with what is needed to show it. */
export interface ShownRun {
  readonly plot: Plot;
  readonly trajectory: Trajectory;
  readonly trail: Trail;
  /** The trail in two: what goes on, and what swings. */
  readonly course: Course;
  readonly color: string;
  readonly radius: number;
  /** Sizes are shares of the usual. */
  readonly sizes: MarkSizes;
  readonly playhead: Playhead;
}

/** A run in a layer of its own; its trail is draped anew only when its descent or its surface changes. */
export function useShownRun(
  plot: Plot,
  trajectory: Trajectory,
  layer: number,
  color: string,
  playhead: Playhead,
  sizes: MarkSizes,
): ShownRun {
  const trail = useMemo(() => trailOf(plot, trajectory, layer), [plot, trajectory, layer]);
  const course = useMemo(() => courseOf(plot.domain, trajectory, trail), [plot.domain, trajectory, trail]);
  const radius = radiusIn(layer, sizes.ballSize);
  return useMemo(
    () => ({ plot, trajectory, trail, course, color, radius, playhead, sizes }),
    [plot, trajectory, trail, course, color, radius, playhead, sizes],
  );
}

/** Where a run's ball is now. */
export const ballNow = ({ plot, trajectory, radius, playhead }: ShownRun): Ball =>
  ballAt(plot, trajectory, stepNow(playhead, trajectory), radius);
