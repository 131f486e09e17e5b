import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mostPanes, mostRuns } from "../../src/shot/settings/bounds.ts";
import type { CameraPose } from "../../src/shot/layout/camera.ts";
import * as edits from "../../src/shot/edits.ts";
import type { Edit } from "../../src/shot/edits.ts";
import { chosenCamera, domainOf } from "../../src/shot/layout/view.ts";
import { resolveRun, startingRuns } from "../../src/shot/runs/resolveRun.ts";
import { surfaceOf } from "../../src/shot/problems/index.ts";
import { marksOf } from "../../src/shot/runs/runMarks.ts";
import type { Shot } from "../../src/shot/shot.ts";
import type { SurfaceSpec } from "../../src/shot/problems/index.ts";
import { deepFreeze } from "../core/deepFreeze.ts";
import { arbitraryShot } from "./arbitraryShot.ts";
import { differences } from "./differences.ts";

const somewhere: CameraPose = { azimuth: 1, elevation: 0.3, zoom: 0.8, target: [0.1, 0.2, 0.3] };
const sine: SurfaceSpec = { kind: "function", id: "sine" };
const standardized: SurfaceSpec = { kind: "data", data: "seed", standardize: true };

/** A shot that throws when anything tries to change it, with a pane and a run of it. */
const places = fc
  .tuple(arbitraryShot.map(deepFreeze), fc.nat(), fc.nat())
  .map(([shot, i, j]): readonly [shot: Shot, pane: number, run: number] => {
    const pane = i % shot.panes.length;
    return [shot, pane, j % shot.panes[pane]!.runs.length];
  });

/** Holds an edit to what it may change: those paths and nothing beside them. */
const expectChange = (shot: Shot, edit: Edit, paths: readonly string[]) => {
  const after = edit(shot);
  expect(differences(shot, after).toSorted()).toEqual(paths.toSorted());
  return after;
};

const law = (holds: (shot: Shot, pane: number, run: number) => void) =>
  fc.assert(
    fc.property(places, ([shot, pane, run]) => {
      holds(shot, pane, run);
    }),
    { numRuns: 60 },
  );

describe("an edit changes what it says, and shares all else with the shot before", () => {
  test("setPane", () =>
    law((shot, pane) => {
      const scale = shot.panes[pane]!.scale === "log" ? "symlog" : "log";
      const after = expectChange(shot, edits.setPane(pane, { scale }), [`panes.${pane}.scale`]);
      expect(after.panes[pane]!.scale).toBe(scale);
    }));

  test("setRun, of one", () =>
    law((shot, pane, run) => {
      const steps = (shot.panes[pane]!.runs[run]!.steps ?? 0) + 1;
      const after = expectChange(shot, edits.setRun(pane, run, { steps }), [`panes.${pane}.runs.${run}.steps`]);
      expect(after.panes[pane]!.runs[run]!.steps).toBe(steps);
    }));

  test("chooseOptimizer: its defaults, and the schedule where it can be followed", () =>
    law((shot, pane, run) => {
      const { schedule } = shot.panes[pane]!.runs[run]!;
      for (const optimizer of ["adam", "newton"] as const) {
        const after = edits.chooseOptimizer(pane, run, optimizer)(shot).panes[pane]!.runs[run]!;
        if (shot.panes[pane]!.runs[run]!.optimizer === optimizer) expect(after).toBe(shot.panes[pane]!.runs[run]);
        else expect(after).toMatchObject({ optimizer, params: {} });
        expect(after.schedule).toEqual(optimizer === "adam" ? schedule : undefined);
      }
      const other = shot.panes[pane]!.runs[run]!.optimizer === "lion" ? "adam" : "lion";
      const changes = differences(shot, edits.chooseOptimizer(pane, run, other)(shot));
      expect(changes.filter((path) => !path.startsWith(`panes.${pane}.runs.${run}.`))).toEqual([]);
    }));

  test("setScheduleParam, and back to the default", () =>
    law((shot, pane, run) => {
      const scheduled = edits.setRun(pane, run, { schedule: { id: "step", params: { gamma: 0.5 } } })(shot);
      const at = `panes.${pane}.runs.${run}.schedule.params`;
      expectChange(scheduled, edits.setScheduleParam(pane, run, "step_size", 7), [`${at}.step_size`]);
      expectChange(scheduled, edits.setScheduleParam(pane, run, "gamma", undefined), [`${at}.gamma`]);
      const { schedule: _, ...without } = shot.panes[pane]!.runs[run]!;
      const bare = edits.setPane(pane, { runs: [without] })(shot);
      expect(edits.setScheduleParam(pane, 0, "gamma", 0.1)(bare)).toEqual(bare);
    }));

  test("setRun, of all in a pane", () =>
    law((shot, pane) => {
      const { runs } = shot.panes[pane]!;
      const steps = 1 + Math.max(0, ...runs.map((run) => run.steps ?? 0));
      expectChange(
        shot,
        edits.setRun(pane, null, { steps }),
        runs.map((_, i) => `panes.${pane}.runs.${i}.steps`),
      );
    }));

  test("setParam, of one and of all", () =>
    law((shot, pane, run) => {
      const { runs } = shot.panes[pane]!;
      const lr = 1 + Math.max(0, ...runs.map(({ params }) => params.lr ?? 0));
      fc.pre(lr < Number.MAX_SAFE_INTEGER);
      const path = (i: number) => `panes.${pane}.runs.${i}.params.lr`;
      const after = expectChange(shot, edits.setParam(pane, run, "lr", lr), [path(run)]);
      expect(after.panes[pane]!.runs[run]!.params.lr).toBe(lr);
      expectChange(
        shot,
        edits.setParam(pane, null, "lr", lr),
        runs.map((_, i) => path(i)),
      );
    }));

  test("setLook", () =>
    law((shot) => {
      const resolution = (shot.look.resolution ?? 100) + 1;
      expectChange(shot, edits.setLook({ resolution }), ["look.resolution"]);
    }));

  test("setTimeline", () =>
    law((shot) => {
      expectChange(shot, edits.setTimeline({ loop: !shot.timeline.loop }), ["timeline.loop"]);
    }));

  test("setShot", () =>
    law((shot) => {
      expectChange(shot, edits.setShot({ title: `${shot.title ?? ""}!` }), ["title"]);
    }));

  test("setCamera: the pane's own where cameras are not linked, else the shot's", () =>
    law((shot, pane) => {
      const path = shot.linkCameras === false ? `panes.${pane}.camera` : "camera";
      const after = edits.setCamera(pane, somewhere)(shot);
      for (const difference of differences(shot, after)) expect(difference.startsWith(path)).toBe(true);
      expect(chosenCamera(after, pane)).toBe(somewhere);
    }));

  test("movePane: the same panes in another order", () =>
    law((shot, pane) => {
      for (const by of [-9, -1, 0, 1, 9]) {
        const { panes, ...rest } = edits.movePane(pane, by)(shot);
        const { panes: before, ...restBefore } = shot;
        expect(rest).toEqual(restBefore);
        expect(panes[Math.min(Math.max(pane + by, 0), before.length - 1)]).toBe(before[pane]);
        const others = before.filter((_, i) => i !== pane);
        expect(panes.filter((each) => each !== before[pane])).toEqual(others.filter((each) => each !== before[pane]));
        expect(panes).toHaveLength(before.length);
      }
    }));
});

test("undefined takes a setting out, so that the default holds again", () =>
  law((shot, pane, run) => {
    const after = [
      edits.setPane(pane, { scale: undefined, domain: undefined }),
      edits.setRun(pane, run, { start: undefined, steps: undefined, name: undefined }),
      edits.setParam(pane, run, "lr", undefined),
      edits.setLook({ resolution: undefined, theme: undefined }),
      edits.setShot({ title: undefined, target: undefined }),
      edits.setCamera(pane, undefined),
    ].reduce((edited, edit) => edit(edited), shot);
    const { title, target, look, panes } = after;
    const { scale, domain, runs } = panes[pane]!;
    const { start, steps, name, params } = runs[run]!;
    const gone = { title, target, scale, domain, start, steps, name, lr: params.lr, ...look };
    expect(Object.keys(look)).not.toContain("resolution");
    for (const key of ["title", "target", "scale", "domain", "start", "steps", "name", "lr", "theme"] as const) {
      expect(gone[key]).toBe(undefined);
    }
    expect(JSON.stringify(Object.keys(after.panes[pane]!))).not.toMatch(/scale|domain/);
    expect(JSON.stringify(Object.keys(runs[run]!))).not.toMatch(/start|steps|name/);
    expect(chosenCamera(after, pane)).toBe(undefined);
  }));

describe("chooseSurface", () => {
  test("another function brings its own runs, default domain, scale and view; the rest stays", () =>
    law((shot, pane) => {
      const after = edits.chooseSurface(pane, sine)(shot);
      const { surface, runs, domain, scale } = after.panes[pane]!;
      expect([surface, domain, scale]).toEqual([sine, undefined, undefined]);
      expect(runs).toEqual(startingRuns(surfaceOf(sine)));
      expect(chosenCamera(after, pane)).toBe(undefined);
      after.panes.forEach((each, i) => i !== pane && expect(each).toBe(shot.panes[i]));
      expect([after.timeline, after.look, after.title]).toEqual([shot.timeline, shot.look, shot.title]);
    }));

  test("other data keep the runs and the view", () =>
    law((shot, pane) => {
      fc.pre(shot.panes[pane]!.surface.kind === "data");
      const after = edits.chooseSurface(pane, standardized)(shot);
      expect(after.panes[pane]!.runs).toBe(shot.panes[pane]!.runs);
      const { camera, linkCameras } = after;
      expect([camera, linkCameras]).toEqual([shot.camera, shot.linkCameras]);
      expect(after.panes[pane]!.camera).toBe(shot.panes[pane]!.camera);
    }));
});

describe("runs", () => {
  const marks = (shot: Shot, but: (pane: number, run: number) => boolean) =>
    marksOf(shot).flatMap(({ pane, index, name, color }) => (but(pane, index) ? [] : [{ pane, name, color }]));

  test("one that is added brings another optimizer from beside the first, where no other starts", () =>
    law((shot, pane) => {
      const { surface, runs } = shot.panes[pane]!;
      fc.pre(runs.length < mostRuns);
      const { runs: after } = edits.addRun(pane)(shot).panes[pane]!;
      expect(after.slice(0, -1)).toEqual(runs);
      const added = after.at(-1)!;
      expect(runs.map(({ optimizer }) => optimizer)).not.toContain(added.optimizer);
      const starts = after.map((run, i) => resolveRun(surfaceOf(surface), run, i).start);
      const [min, max] = domainOf(shot.panes[pane]!).x;
      const shares = starts
        .slice(0, -1)
        .map(([x, y]) => Math.hypot(x - added.start![0], y - added.start![1]) / (max - min));
      if (Math.hypot(...starts[0]!) > 1e3 * (max - min)) return; // there six digits are farther apart
      expect(Math.min(...shares)).toBeGreaterThan(0.0049);
      expect(shares[0]).toBeLessThan(0.02 * mostRuns);
    }));

  test("a copy starts where the one it is like does; the others stay as they are, with their names and colours", () =>
    law((shot, pane, run) => {
      const { surface, runs } = shot.panes[pane]!;
      const after = edits.duplicateRun(pane, run)(shot);
      const now = after.panes[pane]!.runs;
      if (runs.length === mostRuns) return expect(now).toBe(runs);
      expect(now.slice(0, -1)).toEqual(runs);
      const resolved = (list: typeof runs, i: number) => resolveRun(surfaceOf(surface), list[i]!, i);
      expect(resolved(now, runs.length)).toEqual(resolved(runs, run));
      expect(now.at(-1)!.hidden).toBe(undefined);
      const isNew = (i: number, j: number) => i === pane && j === runs.length;
      expect(marks(after, isNew)).toEqual(marks(shot, () => false));
    }));

  test("a copy has a name that no other has, and a colour that none in its pane has", () =>
    law((shot, pane, run) => {
      const { runs } = shot.panes[pane]!;
      fc.pre(runs.length < mostRuns);
      const entries = marksOf(edits.duplicateRun(pane, run)(shot));
      const added = entries.find((entry) => entry.pane === pane && entry.index === runs.length)!;
      const others = entries.filter((entry) => entry !== added);
      expect(others.map(({ name }) => name)).not.toContain(added.name);
      const beside = others.filter((entry) => entry.pane === pane);
      expect(beside.map(({ color }) => color)).not.toContain(added.color);
    }));

  test("one that is taken away leaves the others with their starts, names and colours; the last one stays", () =>
    law((shot, pane, run) => {
      const { surface, runs } = shot.panes[pane]!;
      const after = edits.removeRun(pane, run)(shot);
      const now = after.panes[pane]!.runs;
      if (runs.length === 1) return expect(now).toBe(runs);
      const before = runs.map((each, i) => resolveRun(surfaceOf(surface), each, i)).toSpliced(run, 1);
      expect(now.map((each, i) => resolveRun(surfaceOf(surface), each, i))).toEqual(before);
      expect(marks(after, () => false)).toEqual(marks(shot, (i, j) => i === pane && j === run));
    }));

  test("a run that stands before the one taken away is the same object as before", () =>
    law((shot, pane, run) => {
      const now = edits.removeRun(pane, run)(shot).panes;
      shot.panes[pane]!.runs.slice(0, run).forEach((each, i) => expect(now[pane]!.runs[i]).toBe(each));
      now.slice(0, pane).forEach((each, i) => expect(each).toBe(shot.panes[i]));
    }));

  test("soloing one hides the others, and soloing it again shows all", () =>
    law((shot, pane, run) => {
      const hidden = (after: Shot) => after.panes[pane]!.runs.map((each) => each.hidden === true);
      const all = edits.setRun(pane, null, { hidden: undefined })(shot);
      const once = edits.soloRun(pane, run)(all);
      fc.pre(all.panes[pane]!.runs.length > 1);
      expect(hidden(once)).toEqual(all.panes[pane]!.runs.map((_, i) => i !== run));
      expect(hidden(edits.soloRun(pane, run)(once))).toEqual(hidden(all));
    }));
});

describe("panes", () => {
  test("a copy stands beside its original, up to the most that a shot holds; the last pane stays", () =>
    law((shot, pane) => {
      const { panes } = edits.duplicatePane(pane)(shot);
      if (shot.panes.length === mostPanes) expect(panes).toBe(shot.panes);
      else {
        expect(panes[pane + 1]).toBe(panes[pane]);
        expect(panes.toSpliced(pane + 1, 1)).toEqual(shot.panes);
      }
      const fewer = edits.removePane(pane)(shot).panes;
      if (shot.panes.length === 1) expect(fewer).toBe(shot.panes);
      else expect(fewer).toEqual(shot.panes.toSpliced(pane, 1));
    }));

  test("unlinking cameras moves none of them; linking them moves all to one", () =>
    law((shot, pane) => {
      const poses = (after: Shot) => after.panes.map((_, i) => chosenCamera(after, i));
      const now = shot.panes.map((_, i) => chosenCamera(shot, i) ?? { ...somewhere, azimuth: i });
      const unlinked = edits.linkCameras(false, pane, now)(edits.linkCameras(true, pane, now)(shot));
      expect(poses(edits.linkCameras(false, pane, now)({ ...shot, linkCameras: true }))).toEqual(now);
      expect(poses(unlinked)).toEqual(now);
      const linked = edits.linkCameras(true, pane, now)(unlinked);
      for (const pose of poses(linked)) expect(pose).toEqual(now[pane]);
      expect(Object.hasOwn(linked, "linkCameras")).toBe(false);
    }));
});

test("no edit makes a shot of more or less than it may hold", () =>
  law((shot, pane, run) => {
    const all = [
      edits.addRun(pane),
      edits.duplicateRun(pane, run),
      edits.removeRun(pane, run),
      edits.soloRun(pane, run),
      edits.duplicatePane(pane),
      edits.removePane(pane),
    ];
    for (const edit of all) {
      const { panes } = edit(shot);
      expect(panes.length >= 1 && panes.length <= mostPanes).toBe(true);
      for (const { runs } of panes) expect(runs.length >= 1 && runs.length <= mostRuns).toBe(true);
    }
  }));
