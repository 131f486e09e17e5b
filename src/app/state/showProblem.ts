import { chooseSurface } from "../../shot/edits.ts";
import type { SurfaceSpec } from "../../shot/problems/index.ts";
import type { Changed } from "../../shot/problems/kind.ts";
import type { Studio } from "./createStudio.ts";

/** Shows another problem in the chosen pane; where it could not be had as asked for, says why. */
export function showProblem({ edit, say, chosen }: Studio, { spec, problem }: Changed<SurfaceSpec>) {
  edit(chooseSurface(chosen().index, spec));
  if (problem !== undefined) say(problem);
}
