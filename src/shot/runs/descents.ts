import { descend } from "../../core/descent/descend.ts";
import type { Trajectory } from "../../core/descent/trajectory.ts";
import { lruCache } from "../../core/lruCache.ts";
import { optimizerOf } from "../../core/optimizers/method.ts";
import { rowsOf, surfaceOf } from "../problems/index.ts";
import { mostPanes, mostRuns } from "../settings/bounds.ts";
import type { Pane } from "../shot.ts";
import { methodOf, resolveRun } from "./resolveRun.ts";
import { stepViews } from "./stepViews.ts";

/** All that a shot may show, and a few that were shown last: undoing an edit costs nothing. */
const keptDescents = lruCache<Trajectory>(mostPanes * mostRuns + 8);
/** Every frame asks for those of all panes. */
const keptPanes = lruCache<readonly Trajectory[]>(mostPanes);

/**
 * The descents of a pane's runs. One is computed anew only when something that decides it has changed: its surface, its
 * optimizer or one of its resolved settings, not its name, its colour or its place.
 */
export const trajectoriesOf = (pane: Pane): readonly Trajectory[] => keptPanes([pane], () => descentsOf(pane));

function descentsOf({ surface: spec, runs }: Pane): readonly Trajectory[] {
  const surface = surfaceOf(spec);
  const rows = rowsOf(spec);
  return runs.map((run, index) => {
    const resolved = resolveRun(surface, run, index);
    return keptDescents([surface, rows, JSON.stringify(resolved)], () =>
      descend(
        surface,
        optimizerOf(methodOf(resolved)),
        resolved.start,
        resolved.limits,
        stepViews(surface, rows, resolved),
      ),
    );
  });
}
