import type { Examined } from "../../core/descent/examineStep.ts";
import { stepUnderway, type Trajectory } from "../../core/descent/trajectory.ts";
import { radiusIn } from "../../mesh/marks/ball.ts";
import type { Plot } from "../../mesh/surface/plot.ts";
import { largestGradient } from "../../mesh/marks/arrow.ts";
import { stepArrows, type StepArrows } from "../../mesh/marks/stepArrows.ts";
import type { LookValues } from "../../shot/settings/look.ts";
import { mostPanes, mostRuns } from "../../shot/settings/bounds.ts";
import type { Entry } from "../../shot/runs/entries.ts";
import { examineRun } from "../../shot/runs/examineRun.ts";
import { lruCache } from "../../core/lruCache.ts";
import type { Pane } from "../../shot/shot.ts";
import { stepNow, type Playhead } from "../stage/playhead.ts";

interface StepNow {
  readonly examined: Examined;
  readonly arrows: StepArrows;
}

/** Those of all runs that a shot may show: bodies and labels ask for them in every frame. */
const kept = lruCache<StepNow>(mostPanes * mostRuns);

const largestKept = lruCache<number>(mostPanes * mostRuns);
/** The largest gradient of a descent over a drawn surface. */
export const largestOf = (plot: Plot, trajectory: Trajectory): number =>
  largestKept([plot, trajectory], () => largestGradient(plot, trajectory));

/** The step that a run's ball is leaving, and its arrows on the surface; the same object until the ball leaves another one. */
export function stepArrowsNow(
  plot: Plot,
  pane: Pane,
  entry: Entry,
  layer: number,
  playhead: Playhead,
  { ballSize, arrowSize }: Pick<LookValues, "ballSize" | "arrowSize">,
): StepNow | null {
  const step = stepUnderway(entry.trajectory, stepNow(playhead, entry.trajectory));
  if (step === null) return null;
  const examined = examineRun(pane, entry.index, step);
  return kept([plot, examined, layer, ballSize, arrowSize], () => ({
    examined,
    arrows: stepArrows(plot, examined, radiusIn(layer, ballSize), {
      largest: largestOf(plot, entry.trajectory),
      size: arrowSize,
    }),
  }));
}
