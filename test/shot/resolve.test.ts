import { describe, expect, test } from "vitest";
import { momentsOf } from "../../src/core/moments.ts";
import { noiseInStep } from "../../src/core/chance/noise.ts";
import { defaultTolerance } from "../../src/core/descent/limits.ts";
import { surfaces, type SurfaceId } from "../../src/core/surfaces/index.ts";
import type { Trajectory } from "../../src/core/descent/trajectory.ts";
import type { Dataset } from "../../src/data/dataset.ts";
import { datasetIds } from "../../src/data/datasets.ts";
import * as edits from "../../src/shot/edits.ts";
import type { Edit } from "../../src/shot/edits.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { batchInStep, examineRun } from "../../src/shot/runs/examineRun.ts";
import { batchProblem, datasetOf, surfaceOf } from "../../src/shot/problems/index.ts";
import { chosenCamera, domainOf, scaleOf } from "../../src/shot/layout/view.ts";
import { methodOf, resolveRun, startingRuns } from "../../src/shot/runs/resolveRun.ts";
import { descentsOf } from "../descentsOf.ts";
import type { Pane, Run, Shot } from "../../src/shot/shot.ts";
import type { SurfaceSpec } from "../../src/shot/problems/index.ts";
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
      const params = { lr: stepSize, weight_decay: 0 };
      expect(resolveRun(surface, gd, index)).toEqual({
        optimizer: "gd",
        params,
        start: starts[index % starts.length],
        limits: { steps, tolerance: defaultTolerance },
        noise: 0,
        seed: 1,
      });
    }
    expect(startingRuns(surface)).toHaveLength(starts.length);
  });

  test("a pane that says nothing shows the surface's domain, under its scale", () => {
    const pane: Pane = { surface: spec, runs: [gd] };
    expect([domainOf(pane), scaleOf(pane)]).toEqual([surface.domain, surface.defaults.scale]);
    expect(chosenCamera({ ...firstShot, panes: [pane] }, 0)).toBe(undefined);
  });
});

test("what a run says holds, zeros too", () => {
  const said: Run = { optimizer: "gd", params: { lr: 0 }, start: [0, 0], steps: 7 };
  expect(resolveRun(surfaces.parabola, said, 3)).toMatchObject({
    params: { lr: 0, weight_decay: 0 },
    start: [0, 0],
    limits: { steps: 7, tolerance: defaultTolerance },
  });
});

describe("schedules, noise and mini-batches", () => {
  const seed: SurfaceSpec = { kind: "data", data: "seed", standardize: false };
  const surface = surfaceOf(seed);

  test("a schedule takes what it is not told from the run: its steps and its step size", () => {
    const run: Run = { optimizer: "adam", params: { lr: 0.3 }, steps: 70, schedule: { id: "one-cycle", params: {} } };
    const resolved = resolveRun(surface, run, 0);
    expect(resolved.schedule).toMatchObject({ params: { max_lr: 0.3, total_steps: 70, div_factor: 25 } });
    const method = methodOf(resolved);
    expect(method.schedule!(0, 0.3).lr).toBeCloseTo(0.3 / 25, 12);
    const [trajectory] = descentsOf({ surface: seed, runs: [run] });
    expect([...trajectory!.stepSizes].slice(0, 70)).toEqual(
      Array.from({ length: 70 }, (_, k) => method.schedule!(k, 0.3).lr),
    );
  });

  test("an optimizer that finds its own steps follows none", () => {
    const run: Run = { optimizer: "newton", params: {}, schedule: { id: "cosine", params: {} } };
    expect(resolveRun(surface, run, 0)).not.toHaveProperty("schedule");
  });

  test("a batch has its defaults, and the seed decides", () => {
    expect(resolveRun(surface, { ...gd, batch: { size: 2 }, seed: 7 }, 0)).toMatchObject({
      batch: { size: 2, replacement: 0 },
      seed: 7,
    });
    const along = (run: Run) => descentsOf({ surface: seed, runs: [run] })[0]!.points;
    const batch: Run = { ...gd, batch: { size: 2 } };
    expect(along(batch)).not.toEqual(along(gd));
    expect(along({ ...batch, seed: 1 })).toEqual(along(batch));
    expect(along({ ...batch, seed: 2 })).not.toEqual(along(batch));
    expect(along({ ...gd, noise: 0.1 })).not.toEqual(along(gd));
    expect(along({ ...gd, noise: 0, seed: 9 })).toEqual(along(gd));
  });

  test("where rows are not there, it is said why, and all of the surface is descended", () => {
    const big = pickOf(300, 5000);
    const spec: SurfaceSpec = { kind: "data", data: big, standardize: false };
    expect([seed, { kind: "function", id: "sine" } as const, spec].map(batchProblem)).toEqual([
      null,
      "mini-batches need data, and this surface is a function",
      "mini-batches need every row, and of the 5,000 rows of big 300 are here",
    ]);
    const along = (run: Run) => descentsOf({ surface: spec, runs: [run] })[0]!.points;
    expect(along({ ...gd, batch: { size: 2 } })).toEqual(along(gd));
  });

  test("standardised data have standardised batches", () => {
    const standardized: SurfaceSpec = { ...seed, standardize: true };
    const pane: Pane = { surface: standardized, runs: [{ ...gd, batch: { size: 5 } }] };
    const batch = batchInStep(pane, 0, 3)!;
    expect(batch.surface.value(0.2, 0.3)).toBeCloseTo(surfaceOf(standardized).value(0.2, 0.3), 12);
  });
});

describe("what happened in a step", () => {
  const surface: SurfaceSpec = { kind: "data", data: "cars", standardize: false };
  const run: Run = {
    optimizer: "adam",
    params: {},
    steps: 40,
    schedule: { id: "cyclic", params: {} },
    noise: 0.2,
    batch: { size: 8 },
    seed: 5,
  };
  const pane: Pane = { surface, runs: [gd, run] };

  test("is what the trajectory shows, with the step's own batch and noise", () => {
    const { points, stepSizes } = descentsOf(pane)[1]!;
    for (const k of [0, 1, 17, 39]) {
      const { before, after, gradient, lines } = examineRun(pane, 1, k);
      expect([...before.at, ...after.at]).toEqual(Array.from(points.subarray(2 * k, 2 * k + 4)));
      const batch = batchInStep(pane, 1, k)!;
      const noise = noiseInStep(0.2, 5, k);
      const seen = batch.surface.gradient(...before.at);
      expect(gradient).toEqual([seen[0] + noise[0], seen[1] + noise[1]]);
      expect(batch.rows).toHaveLength(k % 7 === 6 ? 2 : 8); // 50 rows in batches of 8
      expect(lines.at(-2)!.name).toBe("rate");
      expect(stepSizes[k]).toBeGreaterThan(0);
    }
  });

  test("a run without batches saw all rows", () => {
    expect(batchInStep(pane, 0, 0)).toBe(null);
  });
});

/** A data set of so many rows, of which a few are here. */
function pickOf(here: number, all: number): Dataset {
  const xs = Array.from({ length: here }, (_, i) => i / here);
  return { label: "big", xLabel: "x", yLabel: "y", xs, ys: xs, moments: { ...momentsOf(xs, xs), n: all } };
}

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
  const all = ({ panes }: Shot): readonly Trajectory[] => panes.flatMap(descentsOf);
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
    ["a camera", edits.setCamera(0, { azimuth: 1, elevation: 0.3, zoom: 1, target: [0, 0, 0] }), []],
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
    const [first, second, third] = descentsOf({ surface: { kind: "function", id: "sincos" }, runs: [gd, gd, gd] });
    const starts = [first!, second!, third!].map(({ points }) => [points[0], points[1]]);
    expect(starts).toEqual(surfaces.sincos.defaults.starts);
  });

  test("one more, or one fewer, leaves the others as they are", () => {
    const [first, , third] = descentsOf(shot.panes[0]!);
    expect(descentsOf(edits.removeRun(0, 1)(shot).panes[0]!)).toEqual([first, third]);
    expect(descentsOf(edits.removeRun(0, 1)(shot).panes[0]!)[1]).toBe(third);
    expect(all(edits.duplicateRun(0, 1)(shot))[0]).toBe(first);
    expect(all(edits.duplicateRun(1, 1)(shot)).slice(3)).toEqual([...all(shot).slice(3), all(shot)[4]]);
  });

  test("a run like another one shares its descent", () => {
    const [, second, added] = descentsOf(edits.duplicateRun(1, 1)(shot).panes[1]!);
    expect(added).toBe(second);
  });

  test("back on a surface, its descents are those from before", () => {
    const pane = shot.panes[0]!;
    const before = descentsOf(pane);
    descentsOf({ ...pane, surface: { kind: "function", id: "sine" } });
    descentsOf(pane).forEach((trajectory, i) => expect(trajectory).toBe(before[i]));
  });
});

test("cameras: one for all panes, or each pane its own", () => {
  const [one, other] = [1, 2].map((azimuth) => ({ azimuth, elevation: 0.3, zoom: 2, target: [0, 0, 0] }) as const);
  const pane = firstShot.panes[0]!;
  const shot: Shot = { ...firstShot, camera: one!, panes: [pane, { ...pane, camera: other! }] };
  expect([chosenCamera(shot, 0), chosenCamera(shot, 1)]).toEqual([one, one]);
  const apart: Shot = { ...shot, linkCameras: false };
  expect([chosenCamera(apart, 0), chosenCamera(apart, 1)]).toEqual([undefined, other]);
});
