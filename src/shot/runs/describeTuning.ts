import { formatCount, formatShort } from "../../core/format.ts";
import type { Entry } from "./entries.ts";
import { scoreOf, type Objective } from "./objective.ts";
import type { Tuned } from "./tune.ts";

/** Why a run keeps its step size after tuning, in words: "diverges with every step size from 10⁻⁶ to 100"; `null` where a better one was found. */
export function tuningProblem(
  { surface, resolved: { start, limits, schedule }, trajectory }: Pick<Entry, "surface" | "resolved" | "trajectory">,
  { best, curve }: Tuned,
  objective: Objective,
): string | null {
  const range = `step size from ${formatShort(curve[0]!.lr, 2)} to ${formatShort(curve.at(-1)!.lr, 2)}`;
  if (!Number.isFinite(surface.value(...start))) return "cannot begin: the surface has no value at the start";
  if (!best && objective.kind === "value") return `diverges with every ${range}`;
  if (!best && objective.kind === "steps-to")
    return `reaches ${formatShort(objective.target)} with no ${range}, within ${formatCount(limits.steps)} steps`;
  if (curve.every(({ score }) => score === best!.score)) {
    if (objective.kind === "steps-to" && best!.score === 0)
      return `is at ${formatShort(objective.target)} from the start`;
    return `comes to the same with every ${range}${schedule ? ": its schedule sets each step" : ""}`;
  }
  return best!.score < scoreOf(trajectory, objective) ? null : "has a step size as good as any that was tried";
}
