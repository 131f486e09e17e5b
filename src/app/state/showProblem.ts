import { chooseSurface } from "../../shot/edits.ts";
import type { SurfaceSpec } from "../../shot/problems/index.ts";
import type { Changed } from "../../shot/problems/kind.ts";
import { edit, say } from "./studio.ts";
import { getChosen } from "./useChosen.ts";

/** Shows another problem in the chosen pane; where it could not be had as asked for, says why. */
export function showProblem({ spec, problem }: Changed<SurfaceSpec>) {
  edit(chooseSurface(getChosen().index, spec));
  if (problem !== undefined) say(problem);
}
