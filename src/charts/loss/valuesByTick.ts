import type { Trajectory } from "../../core/descent/trajectory.ts";
import type { Timeline } from "../../shot/settings/timeline.ts";

type Counted = Pick<Trajectory, "values" | "evaluationCounts">;

/** A run's value at each reading of the clock: after each step, or after each evaluation the value of the last state that needed no more of them. */
export function valuesByTick({ values, evaluationCounts }: Counted, clock: Timeline["clock"]): Float64Array {
  if (clock === "steps") return values;
  const byTick = new Float64Array((evaluationCounts.at(-1) ?? -1) + 1);
  for (let tick = 0, state = 0; tick < byTick.length; tick++) {
    while (state + 1 < values.length && evaluationCounts[state + 1]! <= tick) state++;
    byTick[tick] = values[state]!;
  }
  return byTick;
}
