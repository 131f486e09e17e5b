import { describe, expect, test } from "vitest";
import { defaultTolerance } from "../../src/core/limits.ts";
import { surfaces, type SurfaceId } from "../../src/core/surfaces/index.ts";
import type { Trajectory } from "../../src/core/trajectory.ts";
import { datasetIds } from "../../src/data/datasets.ts";
import * as edits from "../../src/shot/edits.ts";
import type { Edit } from "../../src/shot/edits.ts";
import { firstShot } from "../../src/shot/firstShot.ts";
import {
  cameraOf,
  datasetOf,
  domainOf,
  resolveRun,
  scaleOf,
  startingRuns,
  surfaceOf,
  trajectoriesOf,
} from "../../src/shot/resolve.ts";
import type { Pane, Run, Shot, SurfaceSpec } from "../../src/shot/shot.ts";
import { deepFreeze } from "../core/deepFreeze.ts";

const gd: Run = { optimizer: "gd", params: {} };
const functionIds = (Object.keys(surfaces) as SurfaceId[]).filter((id) => id !== "mse");
const specs: readonly SurfaceSpec[] = [
  ...functionIds.map((id) => ({ kind: "function", id }) as const),
  ...datasetIds.flatMap((data) => [false, true].map((standardize) => ({ kind: "data", data, standardize }) as const)),
];
const nameOf = (spec: SurfaceSpec) => JSON.stringify(Object.values(spec).slice(1));

describe.each(specs.map((spec) => [nameOf(spec), spec] as const))("%s", (_, spec) => {
  const surface = surfaceOf(spec);

  test("the same spec, and an equal one, is the same surface", () => {
    expect(surfaceOf(spec)).toBe(surface);
    expect(surfaceOf({ ...spec })).toBe(surface);
  });

  test("its data are those of its spec; standardised ones have mean 0 and a spread of 1", () => {
    const data = datasetOf(spec);
    if (spec.kind === "function") return expect(data).toBe(null);
    expect(data!.moments.n).toBeGreaterThan(1);
    if (spec.standardize) expect([data!.moments.meanX, data!.moments.sxx]).toEqual([0, data!.moments.n]);
  });

  test("a run that says nothing starts where the surface says, with its step size and its number of steps", () => {
    const { starts, stepSize, steps } = surface.defaults;
    for (let index = 0; index < 8; index++) {
      expect(resolveRun(surface, gd, index)).toEqual({
        params: { lr: stepSize, weight_decay: 0 },
        start: starts[index % starts.length],
        limits: { steps, tolerance: defaultTolerance },
      });
    }
    expect(startingRuns(surface)).toHaveLength(starts.length);
  });

  test("a pane that says nothing shows the surface's domain, under its scale, from where it is seen best", () => {
    const pane: Pane = { surface: spec, runs: [gd] };
    expect([domainOf(pane), scaleOf(pane)]).toEqual([surface.domain, surface.defaults.scale]);
    const home = cameraOf({ ...firstShot, panes: [pane] }, 0);
    expect(home).toMatchObject(surface.defaults.view ?? {});
  });
});

test("what a run says holds, zeros too", () => {
  const said: Run = { optimizer: "gd", params: { lr: 0 }, start: [0, 0], steps: 7 };
  expect(resolveRun(surfaces.parabola, said, 3)).toEqual({
    params: { lr: 0, weight_decay: 0 },
    start: [0, 0],
    limits: { steps: 7, tolerance: defaultTolerance },
  });
});

test("what a pane says holds", () => {
  const domain = { x: [0, 1], y: [2, 3] } as const;
  const pane: Pane = { surface: { kind: "function", id: "sine" }, runs: [gd], domain, scale: "symlog" };
  expect([domainOf(pane), scaleOf(pane)]).toEqual([domain, "symlog"]);
});

test("data that nobody ships are refused by their name", () => {
  expect(() => surfaceOf({ kind: "data", data: "nowhere", standardize: false })).toThrow(
    new RangeError('no data set is called "nowhere"'),
  );
});

describe("descents", () => {
  const shot: Shot = deepFreeze({
    ...firstShot,
    panes: [
      { surface: { kind: "function", id: "sincos" }, runs: [gd, { ...gd, steps: 50 }, { ...gd, params: { lr: 0.1 } }] },
      { surface: { kind: "data", data: "seed", standardize: false }, runs: [gd, gd] },
    ],
  });
  const all = ({ panes }: Shot): readonly Trajectory[] => panes.flatMap(trajectoriesOf);
  /** Which of the five descents an edit has computed anew. */
  const anew = (edit: Edit): readonly number[] => {
    const before = all(shot);
    return all(edit(shot)).flatMap((trajectory, i) => (trajectory === before[i] ? [] : [i]));
  };

  test.each<readonly [what: string, edit: Edit, runs: readonly number[]]>([
    ["nothing", (same) => ({ ...same }), []],
    ["a height scale", edits.setPane(0, { scale: "log" }), []],
    ["a domain", edits.setPane(1, { domain: { x: [0, 1], y: [0, 1] } }), []],
    ["the look", edits.setLook({ theme: "light", resolution: 64 }), []],
    ["the timeline", edits.setTimeline({ loop: true }), []],
    ["a camera", edits.setCamera(0, cameraOf(shot, 1)), []],
    ["the title", edits.setShot({ title: "two" }), []],
    ["one start", edits.setRun(0, 1, { start: [0.1, 0.2] }), [1]],
    ["one run's steps", edits.setRun(1, 0, { steps: 9 }), [3]],
    ["one step size", edits.setParam(0, 2, "lr", 0.2), [2]],
    ["a pane's step sizes", edits.setParam(0, null, "lr", 0.2), [0, 1, 2]],
    ["a name", edits.setRun(0, 1, { name: "mine" }), []],
    ["a colour", edits.setRun(0, 1, { color: 5 }), []],
    ["hiding", edits.setRun(1, 0, { hidden: true }), []],
    ["soloing", edits.soloRun(0, 2), []],
    ["a start that is the default", edits.setRun(0, 0, { start: surfaces.sincos.defaults.starts[0]! }), []],
    ["a step size that is the default", edits.setParam(0, 0, "lr", surfaces.sincos.defaults.stepSize), []],
    ["one pane's surface", edits.chooseSurface(1, { kind: "data", data: "seed", standardize: true }), [3, 4]],
  ])("%s: only the runs that changed are computed again", (_, edit, runs) => {
    expect(anew(edit)).toEqual(runs);
  });

  test("runs that are the same object at different places start at their own places", () => {
    const [first, second, third] = trajectoriesOf({ surface: { kind: "function", id: "sincos" }, runs: [gd, gd, gd] });
    const starts = [first!, second!, third!].map(({ points }) => [points[0], points[1]]);
    expect(starts).toEqual(surfaces.sincos.defaults.starts);
  });

  test("one more, or one fewer, leaves the others as they are", () => {
    const [first, , third] = trajectoriesOf(shot.panes[0]!);
    expect(trajectoriesOf(edits.removeRun(0, 1)(shot).panes[0]!)).toEqual([first, third]);
    expect(trajectoriesOf(edits.removeRun(0, 1)(shot).panes[0]!)[1]).toBe(third);
    expect(all(edits.addRun(0, 1)(shot))[0]).toBe(first);
    expect(all(edits.addRun(1, 1)(shot)).slice(3)).toEqual([...all(shot).slice(3), all(shot)[4]]);
  });

  test("a run like another one shares its descent", () => {
    const [, second, added] = trajectoriesOf(edits.addRun(1, 1)(shot).panes[1]!);
    expect(added).toBe(second);
  });

  test("back on a surface, its descents are those from before", () => {
    const pane = shot.panes[0]!;
    const before = trajectoriesOf(pane);
    trajectoriesOf({ ...pane, surface: { kind: "function", id: "sine" } });
    trajectoriesOf(pane).forEach((trajectory, i) => expect(trajectory).toBe(before[i]));
  });
});

test("cameras: one for all panes, or each pane its own", () => {
  const [one, other] = [1, 2].map((azimuth) => ({ azimuth, elevation: 0.3, distance: 2, target: [0, 0, 0] }) as const);
  const pane = firstShot.panes[0]!;
  const shot: Shot = { ...firstShot, camera: one!, panes: [pane, { ...pane, camera: other! }] };
  expect([cameraOf(shot, 0), cameraOf(shot, 1)]).toEqual([one, one]);
  const apart: Shot = { ...shot, linkCameras: false };
  expect(cameraOf(apart, 1)).toBe(other);
  const { camera: _, ...homely } = shot;
  expect(cameraOf(apart, 0)).toEqual(cameraOf(homely, 0));
});
