import { useMemo } from "react";
import type { Trajectory } from "../core/trajectory.ts";
import type { Plot } from "../mesh/plot.ts";
import { trailOf, type Trail } from "../mesh/trail.ts";
import type { Playhead } from "./playhead.ts";

/** One ball's descent over a drawn surface, with what is needed to show it. */
export interface Racer {
  readonly plot: Plot;
  readonly trajectory: Trajectory;
  readonly trail: Trail;
  readonly color: string;
  readonly playhead: Playhead;
}

/** The racers of a pane; a trail is draped anew only when its descent or its surface changes. */
export function useRacer(plot: Plot, trajectory: Trajectory, color: string, playhead: Playhead): Racer {
  const trail = useMemo(() => trailOf(plot, trajectory), [plot, trajectory]);
  return useMemo(() => ({ plot, trajectory, trail, color, playhead }), [plot, trajectory, trail, color, playhead]);
}
