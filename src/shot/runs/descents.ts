import { beginDescent, type Descent } from "../../core/descent/descend.ts";
import type { Trajectory } from "../../core/descent/trajectory.ts";
import { lruCache } from "../../core/lruCache.ts";
import { optimizerOf } from "../../core/optimizers/method.ts";
import { rowsOf, surfaceOf, type SurfaceSpec } from "../problems/index.ts";
import { mostPanes, mostRuns } from "../settings/bounds.ts";
import type { Pane, Run, Shot } from "../shot.ts";
import { methodOf, resolveRun } from "./resolveRun.ts";
import { stepViews } from "./stepViews.ts";

/** A run where it stands: its start and its name depend on its place in the pane. A plain value. */
export interface RunOf {
  readonly surface: SurfaceSpec;
  readonly run: Run;
  readonly index: number;
}

/** Every run of a shot, pane by pane. */
export const runsOf = ({ panes }: Pick<Shot, "panes">): readonly RunOf[] => panes.flatMap(runsOfPane);
const runsOfPane = ({ surface, runs }: Pick<Pane, "surface" | "runs">): readonly RunOf[] =>
  runs.map((run, index) => ({ surface, run, index }));

/** All that a shot may show, and a few that were shown last: undoing an edit costs nothing. */
const kept = lruCache<{ trajectory: Trajectory | null }>(mostPanes * mostRuns + 8);

/** A descent is kept by what decides it: its surface, its optimizer and its resolved settings, not its name, its colour or its place. */
function placeOf({ surface: spec, run, index }: RunOf) {
  const surface = surfaceOf(spec);
  return kept([surface, rowsOf(spec), JSON.stringify(resolveRun(surface, run, index))], () => ({ trajectory: null }));
}

/** The effort of a piece of a descent, between two reports: some hundredths of a second. */
export const pieceEffort = 200_000;

interface Begun {
  readonly descent: Descent;
  /** Steps that it may take. */
  readonly steps: number;
  /** What its effort costs, in that of a descent on the whole surface. */
  readonly cost: number;
}

/** Begins the descent of a run, which nobody keeps. */
export function beginRun({ surface: spec, run, index }: RunOf): Begun {
  const surface = surfaceOf(spec);
  const resolved = resolveRun(surface, run, index);
  const { start, limits, noise, batch } = resolved;
  const views = stepViews(surface, rowsOf(spec), resolved);
  return {
    descent: beginDescent(surface, optimizerOf(methodOf(resolved)), start, limits, views),
    steps: limits.steps,
    cost: 1 + (noise > 0 ? 2 : 0) + (batch ? 2 + batch.size : 0), // as measured; whole errors are known from their moments
  };
}

/** Keeps the descent of a run that was made elsewhere. */
export const keepDescent = (of: RunOf, trajectory: Trajectory) => void (placeOf(of).trajectory = trajectory);

/** The descent of a run if it is made; else `null`. */
export const madeDescent = (of: RunOf): Trajectory | null => placeOf(of).trajectory;

/** The descent of a run, made now if it is not. */
export function descentOf(of: RunOf): Trajectory {
  const place = placeOf(of);
  return (place.trajectory ??= beginRun(of).descent.trajectory());
}
