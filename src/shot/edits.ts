import type { Vec2 } from "../core/vec2.ts";
import type { CameraPose } from "./camera.ts";
import type { Look, LookValues } from "./look.ts";
import { startingRuns, surfaceOf } from "./resolve.ts";
import type { Pane, Run, Shot, SurfaceSpec } from "./shot.ts";
import type { Timeline } from "./timeline.ts";

/** A change of a shot: a new shot, sharing with the old one everything that did not change. */
export type Edit = (shot: Shot) => Shot;

/** `undefined` stands for "back to the default": the property is left out. */
type Change<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** A copy with some properties changed, and those set to `undefined` removed. */
function changed<T extends object>(value: T, change: Change<T>): T {
  return Object.fromEntries(Object.entries({ ...value, ...change }).filter(([, entry]) => entry !== undefined)) as T;
}

const editPane =
  (index: number, change: (pane: Pane) => Pane): Edit =>
  (shot) => ({ ...shot, panes: shot.panes.map((pane, i) => (i === index ? change(pane) : pane)) });

export const setPane = (index: number, change: Change<Pane>): Edit => editPane(index, (pane) => changed(pane, change));

/** Shows another surface. Other data keep the runs and their settings; another function brings its own. */
export const chooseSurface =
  (index: number, surface: SurfaceSpec): Edit =>
  (shot) => {
    const keepsRuns = surface.kind === "data" && shot.panes[index]!.surface.kind === "data";
    const runs = keepsRuns ? shot.panes[index]!.runs : startingRuns(surfaceOf(surface));
    const { camera: _, ...rest } = editPane(index, () => ({ surface, runs }))(shot);
    return keepsRuns && shot.camera ? { ...rest, camera: shot.camera } : rest;
  };

const editRun = (pane: number, run: number, change: (run: Run) => Run): Edit =>
  editPane(pane, (old) => ({ ...old, runs: old.runs.map((entry, i) => (i === run ? change(entry) : entry)) }));

export const setRun = (pane: number, run: number, change: Change<Run>): Edit =>
  editRun(pane, run, (old) => changed(old, change));

/** Sets a parameter of every run of a pane, or takes it back to its default. */
export const setParam = (pane: number, name: string, value: number | undefined): Edit =>
  editPane(pane, (old) => ({
    ...old,
    runs: old.runs.map((run) => ({ ...run, params: changed(run.params as Record<string, number>, { [name]: value }) })),
  }));

/** Sets the number of steps of every run of a pane. */
export const setSteps = (pane: number, steps: number | undefined): Edit =>
  editPane(pane, (old) => ({ ...old, runs: old.runs.map((run) => changed(run, { steps })) }));

export const setStart = (pane: number, run: number, start: Vec2 | undefined): Edit => setRun(pane, run, { start });
export const setLook =
  (change: Change<LookValues>): Edit =>
  (shot) => ({ ...shot, look: changed<Look>(shot.look, change) });
export const setTimeline =
  (change: Partial<Timeline>): Edit =>
  (shot) => ({ ...shot, timeline: { ...shot.timeline, ...change } });
export const setCamera =
  (camera: CameraPose | undefined): Edit =>
  (shot) =>
    changed(shot, { camera });
