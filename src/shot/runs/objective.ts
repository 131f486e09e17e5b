import type { Trajectory } from "../../core/descent/trajectory.ts";

/** What a good step size makes small: the value at the end, or the number of steps until a value is reached. */
export type Objective = { readonly kind: "value" } | { readonly kind: "steps-to"; readonly target: number };

/** What a descent comes to; Infinity where it diverged or never reached the target. */
export function scoreOf({ values, length, ending }: Trajectory, objective: Objective): number {
  if (objective.kind === "value") return ending === "diverged" ? Infinity : values[length - 1]!;
  const step = values.findIndex((value) => value <= objective.target);
  return step < 0 ? Infinity : step;
}
