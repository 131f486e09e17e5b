import { optimizers, type OptimizerId } from "../../../src/core/optimizers/index.ts";
import { schedules, type ScheduleId } from "../../../src/core/schedules/index.ts";
import { surfaces } from "../../../src/core/surfaces/index.ts";
import { datasetOf } from "../../../src/data/dataset.ts";
import { trajectoriesOf } from "../../../src/shot/resolve.ts";
import type { Run, SurfaceSpec } from "../../../src/shot/shot.ts";
import { worst } from "../../worst.ts";

export const seed: SurfaceSpec = { kind: "data", data: "seed", standardize: false };
export const functionOf = (id: string) => ({ kind: "function", id }) as SurfaceSpec;
const large = datasetOf(
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

/** Where what a script printed is not the run's own states. */
export function differing(
  chosen: readonly Case[],
  printed: readonly (readonly (readonly number[])[])[],
): readonly string[] {
  return chosen.flatMap(([name, surface, run], i) => {
    const { points, values, length } = trajectoriesOf({ surface, runs: [run] })[0]!;
    const rows = printed[i]!;
    if (rows.length !== length) return [`${name}: ${rows.length} states, not ${length}`];
    const got = rows.flatMap(([, x, y]) => [x!, y!]);
    const heights = rows.map(([, , , value]) => value!);
    const apart = Math.max(worst(got, points), worst(heights, values));
    return apart < 1e-9 ? [] : [`${name}: ${apart}`];
  });
}
