import type { Surface } from "../core/surface.ts";
import { stepAfterEvaluations, type Trajectory } from "../core/trajectory.ts";
import { palette, type ThemeId } from "./palette.ts";
import { resolveRun, surfaceOf, trajectoriesOf, type ResolvedRun } from "./resolve.ts";
import type { Run, Shot } from "./shot.ts";
import type { Timeline } from "./timeline.ts";

/** One run of a shot as it is shown: with its name, its colour and its descent. */
export interface Entry {
  readonly pane: number;
  readonly index: number;
  readonly run: Run;
  readonly resolved: ResolvedRun;
  readonly surface: Surface;
  readonly trajectory: Trajectory;
  readonly name: string;
  /** Its place among the palette's run colours and markers, 0 to 7. */
  readonly color: number;
}

const colorCount = palette.dark.runColors.length;

/** Every run of a shot, pane by pane, the hidden ones too. Colours go on from pane to pane, so that one chart can hold all. */
export function entriesOf({ panes }: Pick<Shot, "panes">): readonly Entry[] {
  let before = 0;
  return panes.flatMap((pane, paneIndex) => {
    const surface = surfaceOf(pane.surface);
    const trajectories = trajectoriesOf(pane);
    const first = before;
    before += pane.runs.length;
    return pane.runs.map((run, index) => ({
      pane: paneIndex,
      index,
      run,
      resolved: resolveRun(surface, run, index),
      surface,
      trajectory: trajectories[index]!,
      name: run.name ?? `ball ${first + index + 1}`,
      color: run.color ?? (first + index) % colorCount,
    }));
  });
}

export const visible = ({ run }: Entry): boolean => run.hidden !== true;

/** An entry's colour in a theme. */
export const colorOf = ({ color }: Entry, theme: ThemeId): string => palette[theme].runColors[color]!;

type Clock = Timeline["clock"];

/** The (fractional) step of a descent at a reading of the clock, which counts steps or evaluations. Shorter runs wait at their end. */
export const stepOn = (clock: Clock, trajectory: Trajectory, ticks: number): number =>
  clock === "evaluations" ? stepAfterEvaluations(trajectory, ticks) : Math.min(ticks, trajectory.length - 1);

/** The clock's reading when the longest run of a shot ends. */
export function lastTickOf(shot: Pick<Shot, "panes" | "timeline">): number {
  const ends = shot.panes
    .flatMap(trajectoriesOf)
    .map(({ length, evaluationCounts }) =>
      shot.timeline.clock === "evaluations" ? evaluationCounts[length - 1]! : length - 1,
    );
  return Math.max(...ends);
}
