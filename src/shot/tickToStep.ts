import { stepAfterEvaluations, type Trajectory } from "../core/descent/trajectory.ts";
import type { Entry } from "./runs/entries.ts";
import type { Timeline } from "./settings/timeline.ts";

type Clock = Timeline["clock"];

/** The (fractional) step of a descent at a reading of the clock, which counts steps or evaluations. Shorter runs wait at their end. */
export const stepOn = (clock: Clock, trajectory: Trajectory, ticks: number): number =>
  clock === "evaluations" ? stepAfterEvaluations(trajectory, ticks) : Math.min(ticks, trajectory.length - 1);

/** The clock's reading when the last of some runs ends. */
export const lastTickOf = (clock: Clock, entries: readonly Entry[]): number =>
  Math.max(
    ...entries.map(({ trajectory: { length, evaluationCounts } }) =>
      clock === "evaluations" ? evaluationCounts[length - 1]! : length - 1,
    ),
  );
