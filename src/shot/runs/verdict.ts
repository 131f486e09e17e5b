import { formatShort } from "../../core/format.ts";
import { endingOf, type Entry } from "./entries.ts";

/** Among more runs than this the step sizes are left to the table. */
const few = 4;

/** How a run ends, in a line that says which run it is among the others of its pane. */
export function verdictAmong(count: number, entry: Entry): string {
  const stepSize = count <= few ? `, α = ${formatShort(entry.trajectory.stepSizes[0]!)}` : "";
  return `${entry.name}${stepSize}: ${endingOf(entry)}`;
}
