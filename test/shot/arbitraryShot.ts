import fc from "fast-check";
import { batchParams } from "../../src/core/chance/batches.ts";
import type { OptimizerEntry } from "../../src/core/optimizers/optimizer.ts";
import { optimizers, type OptimizerId } from "../../src/core/optimizers/index.ts";
import { scales, type ScaleId } from "../../src/core/scale.ts";
import { schedules, type ScheduleId } from "../../src/core/schedules/index.ts";
import type { Vec2 } from "../../src/core/algebra/vec2.ts";
import { datasetOfRows, type Dataset } from "../../src/data/dataset.ts";
import { datasetIds } from "../../src/data/datasets.ts";
import {
  mostCharacters,
  mostNoise,
  mostPanes,
  mostPoints,
  mostRuns,
  mostSeed,
  mostSteps,
} from "../../src/shot/settings/bounds.ts";
import { boxOf } from "../../src/core/world.ts";
import { middle, orbit, pan, sides, zoom, type CameraPose } from "../../src/shot/layout/camera.ts";
import { clipSettings } from "../../src/shot/settings/clip.ts";
import type { Setting, Settings } from "../../src/core/settings/setting.ts";
import { lookSettings } from "../../src/shot/settings/look.ts";
import { portableDataset } from "../../src/shot/problems/portableDataset.ts";
import { problemKinds } from "../../src/shot/problems/kinds.ts";
import { batchProblem, datasetOf } from "../../src/shot/problems/index.ts";
import type { Pane, Run, Shot } from "../../src/shot/shot.ts";
import type { SurfaceSpec } from "../../src/shot/problems/index.ts";
import { timelineSettings, type Timeline } from "../../src/shot/settings/timeline.ts";
import { between } from "../between.ts";

// Every valid shot, from the same tables that make the panel.

/** −0 is the one number that JSON does not bring back. */
const unsigned = (value: number) => value + 0;
/** Objects like those of JSON. */
const plain = { noNullPrototype: true } as const;
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).map(unsigned);
const point = fc.oneof(fc.tuple(between(-5, 5), between(-5, 5)), fc.tuple(anyNumber, anyNumber));

/** Any code units, halves of pairs among them. */
const words = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: mostCharacters })
    .map((units) => String.fromCharCode(...units)),
);

const settingValue = (setting: Setting): fc.Arbitrary<unknown> => {
  switch (setting.kind) {
    case "switch":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...Object.keys(setting.options));
    case "flag":
      return fc.constantFrom(0, 1);
    case "variant":
      return fc.nat({ max: setting.options.length - 1 });
    case "number":
      if (setting.isOpen) return fc.double({ min: 0, minExcluded: true, noNaN: true, noDefaultInfinity: true });
      return setting.whole ? fc.integer({ min: setting.min, max: setting.max }) : between(setting.min, setting.max);
  }
};

const settingValues = (settings: Settings) =>
  Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, settingValue(setting)]));

const pose: fc.Arbitrary<CameraPose> = fc
  .tuple(
    fc.constantFrom<CameraPose>(
      { azimuth: 0.62, elevation: 0.5, zoom: 1, target: middle },
      { azimuth: -0.3, elevation: 0.9, zoom: 1.5, target: middle, perspective: 0.5 },
      ...Object.values(sides),
    ),
    fc.array(between(-2, 2), { minLength: 5, maxLength: 5 }),
  )
  .map(([view, [right, up, nearer, aside, higher]]) =>
    pan(zoom(orbit(view, right!, up!), 2 ** nearer!), boxOf(2), aside!, higher!),
  );

const row = fc.tuple(between(-1, 1), between(-1, 1));

/** Data with few rows, or with more than travel; in one of four all x are equal. */
export const arbitraryDataset: fc.Arbitrary<Dataset> = fc
  .record({
    labels: fc.tuple(words, words, words),
    size: fc.constantFrom(1e-3, 1, 1e6),
    rows: fc.oneof(
      { weight: 7, arbitrary: fc.array(row, { minLength: 2 }) },
      { weight: 1, arbitrary: fc.array(row, { minLength: mostPoints + 1, maxLength: 2 * mostPoints }) },
    ),
    isFlat: fc.nat({ max: 3 }).map((n) => n === 0),
  })
  .map(({ labels, size, rows, isFlat }) => {
    const xs = rows.map(([x]) => size * (isFlat ? rows[0]![0] : x));
    const ys = rows.map(([, y]) => size * y);
    return datasetOfRows(...labels, xs, ys);
  });

/** Specs of every kind. */
export const arbitrarySpecs: { readonly [K in SurfaceSpec["kind"]]: fc.Arbitrary<SurfaceSpec> } = {
  function: fc.constantFrom(...Object.values(problemKinds.function.choices)),
  data: fc
    .tuple(fc.oneof(fc.constantFrom(...datasetIds), arbitraryDataset.map(portableDataset)), fc.boolean())
    .map(([data, wished]) => {
      const raw: SurfaceSpec = { kind: "data", data, standardize: false };
      return { ...raw, standardize: wished && datasetOf(raw)!.moments.sxx > 0 };
    }),
};
const surface = fc.oneof(...Object.values(arbitrarySpecs));

const paramValues = (specs: Settings) =>
  fc.record(settingValues(specs), { ...plain, requiredKeys: [] }) as fc.Arbitrary<Record<string, number>>;

const schedule = fc
  .constantFrom(...(Object.keys(schedules) as ScheduleId[]))
  .chain((id) => fc.record({ id: fc.constant(id), params: paramValues(schedules[id].params) }, plain));

const run: fc.Arbitrary<Run> = fc.constantFrom(...(Object.keys(optimizers) as OptimizerId[])).chain((optimizer) => {
  const { params, order }: OptimizerEntry = optimizers[optimizer];
  const arbitraries = {
    optimizer: fc.constant(optimizer),
    params: paramValues(params),
    start: point as fc.Arbitrary<Vec2>,
    steps: fc.integer({ min: 1, max: mostSteps }),
    ...(order === 1 && { schedule }),
    noise: between(0, mostNoise),
    batch: paramValues(batchParams),
    seed: fc.integer({ min: 0, max: mostSeed }),
    name: words,
    color: fc.integer({ min: 0, max: mostRuns - 1 }),
    hidden: fc.boolean(),
  };
  return fc.record(arbitraries, { ...plain, requiredKeys: ["optimizer", "params"] });
});

const axis = fc.tuple(between(-1e6, 1e6), between(1e-3, 1e6)).map(([min, width]) => [min, min + width] as const);

const pane = (
  fc.record(
    {
      surface,
      domain: fc.record({ x: axis, y: axis }, plain),
      scale: fc.constantFrom(...(Object.keys(scales) as ScaleId[])),
      runs: fc.array(run, { minLength: 1, maxLength: mostRuns }),
      camera: pose,
    },
    { ...plain, requiredKeys: ["surface", "runs"] },
  ) as fc.Arbitrary<Pane>
).map((drawn): Pane => {
  if (batchProblem(drawn.surface) === null) return drawn;
  const runs = drawn.runs.map((each) => {
    const { batch: _, ...rest } = each;
    return rest;
  });
  return { ...drawn, runs };
});

export const arbitraryShot = fc.record(
  {
    version: fc.constant(1 as const),
    title: words,
    panes: fc.array(pane, { minLength: 1, maxLength: mostPanes }),
    camera: pose,
    linkCameras: fc.boolean(),
    timeline: fc.record(settingValues(timelineSettings), plain) as unknown as fc.Arbitrary<Timeline>,
    look: fc.record(settingValues(lookSettings), { ...plain, requiredKeys: [] }),
    target: anyNumber,
    clip: fc.record(settingValues(clipSettings), { ...plain, requiredKeys: [] }),
  },
  { ...plain, requiredKeys: ["version", "panes", "timeline", "look"] },
) as fc.Arbitrary<Shot>;
