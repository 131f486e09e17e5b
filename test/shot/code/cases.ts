import { descend } from "../../../src/core/descent/descend.ts";
import { formulaOf } from "../../../src/core/formula/readFormula.ts";
import { optimizerOf } from "../../../src/core/optimizers/method.ts";
import { optimizers, type OptimizerId } from "../../../src/core/optimizers/index.ts";
import { schedules, type ScheduleId } from "../../../src/core/schedules/index.ts";
import type { Surface } from "../../../src/core/surface.ts";
import { surfaces } from "../../../src/core/surfaces/index.ts";
import type { Trajectory } from "../../../src/core/descent/trajectory.ts";
import { datasetOfRows } from "../../../src/data/dataset.ts";
import { methodOf, resolveRun, type ResolvedRun } from "../../../src/shot/runs/resolveRun.ts";
import { surfaceOf } from "../../../src/shot/problems/index.ts";
import { descentsOf } from "../../descentsOf.ts";
import type { Run } from "../../../src/shot/shot.ts";
import type { SurfaceSpec } from "../../../src/shot/problems/index.ts";
import { viewOfFormula } from "../../core/viewOfFormula.ts";
import { worst } from "../../worst.ts";

export const seed: SurfaceSpec = { kind: "data", data: "seed", standardize: false };
export const functionOf = (id: string) => ({ kind: "function", id }) as SurfaceSpec;
const large = datasetOfRows(
  "large",
  "x",
  "y",
  Array.from({ length: 3000 }, (_, i) => Math.sin(i)),
  Array.from({ length: 3000 }, (_, i) => Math.cos(i * i)),
);
const ids = Object.keys(optimizers) as OptimizerId[];
const steps = 60;

/** A run to be copied as code. */
export type Case = readonly [name: string, surface: SurfaceSpec, run: Run];

/** Every optimizer on every surface, and then what else a run may have. */
export const cases: readonly Case[] = [
  ...ids.flatMap((optimizer) =>
    [
      seed,
      ...Object.keys(surfaces)
        .filter((id) => id !== "mse")
        .map(functionOf),
    ].map(
      (surface) => [`${optimizer} on ${JSON.stringify(surface)}`, surface, { optimizer, params: {}, steps }] as const,
    ),
  ),
  ...(Object.keys(schedules) as ScheduleId[]).map(
    (id) =>
      [
        `momentum under ${id}`,
        seed,
        { optimizer: "momentum", params: {}, steps, schedule: { id, params: {} } },
      ] as const,
  ),
  [
    "adam, one cycle, noise and batches",
    seed,
    {
      optimizer: "adam",
      params: { amsgrad: 1, weight_decay: 0.1 },
      steps,
      noise: 0.3,
      batch: { size: 2 },
      seed: 3,
      schedule: { id: "one-cycle", params: {} },
    },
  ],
  ["bfgs with noise and batches", seed, { optimizer: "bfgs", params: {}, steps: 20, noise: 0.01, batch: { size: 3 } }],
  ["rmsprop, centred, with momentum", seed, { optimizer: "rmsprop", params: { centered: 1, momentum: 0.5 }, steps }],
  ["momentum, dampened", seed, { optimizer: "momentum", params: { dampening: 0.3, weight_decay: 0.2 }, steps }],
  ["adamw, decayed, AMSGrad", seed, { optimizer: "adamw", params: { weight_decay: 0.5, amsgrad: 1 }, steps }],
  ["adagrad, decayed", seed, { optimizer: "adagrad", params: { lr_decay: 0.1, initial_accumulator_value: 1 }, steps }],
  [
    "data from moments",
    { kind: "data", data: large, standardize: false },
    { optimizer: "newton-damped", params: {}, steps },
  ],
  ["standardised data", { kind: "data", data: "cars", standardize: true }, { optimizer: "adam", params: {}, steps }],
  ["a run that diverges", seed, { optimizer: "gd", params: { lr: 0.1 }, steps }],
];

/**
 * How many states of a run are decided by more than rounding. A search stops where two values hardly differ, and leaps
 * over ripples and runs along a cusp magnify the last bit: there the same run goes astray when its surface is calculated
 * in another order, and from a start that is a few bits away. And where a formula has no derivative, as on a crease, our
 * surfaces have one all the same.
 */
function soundStates(surface: Surface, run: ResolvedRun, { points, values, length }: Trajectory): number {
  const formula = formulaOf(surface);
  if (!formula) return length; // of data: no formula, and nothing but parabolas
  const [x, y] = run.start;
  const other = { ...surface, ...viewOfFormula(formula) };
  const twins = [0, 1e-14, -1e-14].map((bits) =>
    descend(other, optimizerOf(methodOf(run)), [x * (1 + bits), y * (1 + bits)], run.limits),
  );
  const isClose = (a: number, b: number) => Math.abs(a - b) <= 1e-11 * (1 + Math.abs(b));
  const isSound = (k: number) =>
    twins.every(
      (twin) =>
        isClose(twin.points[2 * k]!, points[2 * k]!) &&
        isClose(twin.points[2 * k + 1]!, points[2 * k + 1]!) &&
        isClose(twin.values[k]!, values[k]!), // a cusp magnifies the last bit of a place
    );
  const firstLost = values.findIndex((_, k) => !isSound(k));
  const states = firstLost === -1 ? length : firstLost;
  const hasSlope = (k: number) => other.gradient(points[2 * k]!, points[2 * k + 1]!).every(Number.isFinite);
  const creased = Array.from({ length: states }, (_, k) => k).find((k) => !hasSlope(k));
  return creased === undefined ? states : creased + 1;
}

/** Where what a script printed is not the run's own states, and which share of all states was compared. */
export function compared(chosen: readonly Case[], printed: readonly (readonly (readonly number[])[])[]) {
  let [all, sound] = [0, 0];
  const differing = chosen.flatMap(([name, spec, run], i) => {
    const surface = surfaceOf(spec);
    const trajectory = descentsOf({ surface: spec, runs: [run] })[0]!;
    const states = soundStates(surface, resolveRun(surface, run, 0), trajectory);
    all += trajectory.length;
    sound += states;
    const rows = printed[i]!;
    if (rows.length !== trajectory.length) return [`${name}: ${rows.length} states, not ${trajectory.length}`];
    const got = rows.slice(0, states);
    const apart = Math.max(
      worst(
        got.flatMap(([, x, y]) => [x!, y!]),
        trajectory.points.slice(0, 2 * states),
      ),
      worst(
        got.map(([, , , value]) => value!),
        trajectory.values.slice(0, states),
      ),
    );
    // Where a search finds two values equal to the last bit, θ is known to the root of that.
    const tolerance = optimizers[run.optimizer].order === 2 ? Math.sqrt(Number.EPSILON) : 1e-9;
    return apart < tolerance ? [] : [`${name}: ${apart}`];
  });
  return { differing, share: sound / all };
}
