import { optimizers, type OptimizerId } from "../core/optimizers/index.ts";
import type { CameraPose } from "./layout/camera.ts";
import type { ClipValues } from "./settings/clip.ts";
import type { LookValues } from "./settings/look.ts";
import { mostPanes, mostRuns } from "./settings/bounds.ts";
import { resolveRun, startingRuns } from "./runs/resolveRun.ts";
import { kindOf, surfaceOf, type SurfaceSpec } from "./problems/index.ts";
import { nextRun } from "./runs/nextRun.ts";
import { freeMarks, withMarksAfter } from "./runs/runMarks.ts";
import type { Pane, Run, Shot } from "./shot.ts";
import type { Timeline } from "./settings/timeline.ts";

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
    const old = shot.panes[index]!;
    const keepsRuns = surface.kind === old.surface.kind && kindOf(surface).keepsRuns;
    const runs = keepsRuns ? old.runs : startingRuns(surfaceOf(surface));
    const next = editPane(index, () => changed<Pane>(old, { surface, runs, domain: undefined, scale: undefined }))(
      shot,
    );
    return keepsRuns ? next : setCamera(index, undefined)(next);
  };

/** Which run of a pane an edit means; `null` for all of them. */
type Which = number | null;

export const setRun = (pane: number, run: Which, change: Change<Run>): Edit =>
  editPane(pane, (old) => ({
    ...old,
    runs: old.runs.map((entry, i) => (run === null || run === i ? changed(entry, change) : entry)),
  }));

/** Sets a parameter, or takes it back to its default. */
export const setParam = (pane: number, run: Which, name: string, value: number | undefined): Edit =>
  editPane(pane, (old) => ({
    ...old,
    runs: old.runs.map((entry, i) =>
      run === null || run === i
        ? { ...entry, params: changed<Record<string, number>>(entry.params, { [name]: value }) }
        : entry,
    ),
  }));

/** Descends with another optimizer, at its defaults; a schedule stays where it can be followed. */
export const chooseOptimizer = (pane: number, run: Which, optimizer: OptimizerId): Edit =>
  editPane(pane, (old) => ({
    ...old,
    runs: old.runs.map((entry, i) => {
      if ((run !== null && run !== i) || entry.optimizer === optimizer) return entry;
      const { schedule, ...rest } = entry;
      const follows = schedule && optimizers[optimizer].order === 1;
      return { ...rest, optimizer, params: {}, ...(follows && { schedule }) };
    }),
  }));

/** Sets a parameter of a run's schedule, or takes it back to its default. Runs without a schedule stay as they are. */
export const setScheduleParam = (pane: number, run: Which, name: string, value: number | undefined): Edit =>
  editPane(pane, (old) => ({
    ...old,
    runs: old.runs.map((entry, i) =>
      entry.schedule && (run === null || run === i)
        ? {
            ...entry,
            schedule: {
              ...entry.schedule,
              params: changed<Record<string, number>>(entry.schedule.params, { [name]: value }),
            },
          }
        : entry,
    ),
  }));

/** Adds a run, up to the most that a pane holds. It gets a name and a colour of its own; all others keep theirs. */
const appendRun =
  (pane: number, runOf: (pane: Pane) => Run): Edit =>
  (shot) => {
    const { runs } = shot.panes[pane]!;
    if (runs.length >= mostRuns) return shot;
    const panes = withMarksAfter(shot, pane, runs.length - 1);
    const added: Run = { ...runOf(shot.panes[pane]!), ...freeMarks({ panes }, pane) };
    return setPane(pane, { runs: [...runs, added] })({ ...shot, panes });
  };

/** Adds the run with which those of a pane are compared next. */
export const addRun = (pane: number): Edit => appendRun(pane, nextRun);

/** Adds a run like another one. */
export const duplicateRun = (pane: number, like: number): Edit =>
  appendRun(pane, ({ surface, runs }) => {
    const { name: _, color: __, hidden: ___, ...copied } = runs[like]!;
    return { ...copied, start: copied.start ?? resolveRun(surfaceOf(surface), runs[like]!, like).start };
  });

/** Takes a run away; the last one stays. The others keep their starts, their names and their colours. */
export const removeRun =
  (pane: number, run: number): Edit =>
  (shot) => {
    const { surface, runs } = shot.panes[pane]!;
    if (runs.length === 1) return shot;
    const panes = withMarksAfter(shot, pane, run);
    const startAt = (entry: Run, place: number) => resolveRun(surfaceOf(surface), entry, place).start;
    const placed = panes[pane]!.runs.map((entry, i) =>
      i < run || startAt(entry, i) === startAt(entry, i - 1) ? entry : { ...entry, start: startAt(entry, i) },
    );
    return setPane(pane, { runs: placed.toSpliced(run, 1) })({ ...shot, panes });
  };

/** Shows one run alone; or all of them, when it is alone already. */
export const soloRun = (pane: number, run: number): Edit =>
  editPane(pane, (old) => {
    const alone = old.runs.every(({ hidden }, i) => (hidden === true) !== (i === run));
    return {
      ...old,
      runs: old.runs.map((entry, i) => changed(entry, { hidden: alone || i === run ? undefined : true })),
    };
  });

/** Adds a copy of a pane beside it, up to the most that a shot holds. */
export const duplicatePane =
  (index: number): Edit =>
  (shot) =>
    shot.panes.length >= mostPanes ? shot : { ...shot, panes: shot.panes.toSpliced(index + 1, 0, shot.panes[index]!) };

/** Takes a pane away; the last one stays. */
export const removePane =
  (index: number): Edit =>
  (shot) =>
    shot.panes.length === 1 ? shot : { ...shot, panes: shot.panes.toSpliced(index, 1) };

/** Moves a pane forward or back among the others. */
export const movePane =
  (index: number, by: number): Edit =>
  (shot) => {
    const to = Math.min(Math.max(index + by, 0), shot.panes.length - 1);
    return { ...shot, panes: shot.panes.toSpliced(index, 1).toSpliced(to, 0, shot.panes[index]!) };
  };

/** Moves a pane's camera, or that of all panes where they are linked; `undefined` takes it home. */
export const setCamera =
  (pane: number, camera: CameraPose | undefined): Edit =>
  (shot) =>
    shot.linkCameras === false ? setPane(pane, { camera })(shot) : changed(shot, { camera });

/** Lets every pane have a camera of its own, beginning where it is now; or gives all of them one pane's. */
export const linkCameras =
  (linked: boolean, pane: number, now: readonly CameraPose[]): Edit =>
  (shot) => {
    if (linked === (shot.linkCameras !== false)) return shot;
    const panes = shot.panes.map((each, i) => changed<Pane>(each, { camera: linked ? undefined : now[i] }));
    return changed<Shot>(
      { ...shot, panes },
      linked ? { linkCameras: undefined, camera: now[pane] } : { linkCameras: false, camera: undefined },
    );
  };

export const setShot =
  (change: Change<Pick<Shot, "title" | "target">>): Edit =>
  (shot) =>
    changed<Shot>(shot, change);
export const setLook =
  (change: Change<LookValues>): Edit =>
  (shot) => ({ ...shot, look: changed(shot.look, change) });
export const setTimeline =
  (change: Partial<Timeline>): Edit =>
  (shot) => ({ ...shot, timeline: { ...shot.timeline, ...change } });
export const setClip =
  (change: Change<ClipValues>): Edit =>
  (shot) => {
    const clip = changed({ ...shot.clip }, change);
    return changed<Shot>(shot, { clip: Object.keys(clip).length > 0 ? clip : undefined });
  };
