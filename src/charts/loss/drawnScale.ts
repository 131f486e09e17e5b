import type { Trajectory } from "../../core/descent/trajectory.ts";
import type { Surface } from "../../core/surface.ts";
import type { LookValues } from "../../shot/settings/look.ts";
import { spansDecades } from "../axes/lossAxis.ts";
import { knownMinimum } from "../../core/knownMinimum.ts";
import type { LossScale } from "./lossChart.ts";

/** The scale of a loss chart: as was chosen, or as suits what its runs reach on a surface. */
export function drawnScale(
  chosen: LookValues["lossScale"],
  surface: Surface,
  trajectories: readonly Pick<Trajectory, "values" | "ending">[],
): LossScale {
  if (chosen !== "auto") return chosen;
  const runs = trajectories.map(({ values, ending }) => ({ values, diverged: ending === "diverged" }));
  return spansDecades(runs, knownMinimum(surface)) ? "log" : "linear";
}
