import type { Views } from "../descent/descend.ts";
import { momentsOf } from "../moments.ts";
import { streams } from "./noise.ts";
import type { Params, ParamSpec } from "../settings/setting.ts";
import { randomStream } from "./rng.ts";
import type { Surface } from "../surface.ts";
import { mse } from "../surfaces/first/mse.ts";

/** How a step draws its rows. */
export const batchParams = {
  size: {
    label: "batch size",
    symbol: "B",
    min: 1,
    max: 10_000,
    fallback: 8,
    kind: "number",
    scale: "log",
    whole: true,
  },
  replacement: {
    label: "with replacement",
    symbol: "r",
    kind: "flag",
    fallback: 0,
    note: "without: every row once in an epoch, in an order that changes from epoch to epoch",
  },
} as const satisfies Record<string, ParamSpec>;

export type BatchSettings = Params<typeof batchParams>;

/** The rows behind a mean squared error. */
export interface Rows {
  readonly xs: ArrayLike<number>;
  readonly ys: ArrayLike<number>;
}

/** Steps in which as many rows are seen as there are; the last batch of an epoch may be smaller, as with PyTorch's loader. */
export const stepsPerEpoch = ({ size }: BatchSettings, rows: number): number => Math.ceil(rows / size);

/** The order in which an epoch takes the rows (Fisher & Yates; Durstenfeld 1964). */
function orderOf(rows: number, seed: number, epoch: number): Uint32Array {
  const random = randomStream(seed, streams.batches, epoch);
  const order = Uint32Array.from({ length: rows }, (_, i) => i);
  for (let i = rows - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/**
 * The indices of the rows that step k sees, of so many rows: a pure function of its arguments, made so that an epoch's
 * order is found once. Throws when there are no rows.
 */
export function batchesOf(settings: BatchSettings, rows: number, seed: number): (k: number) => Uint32Array {
  if (!(rows >= 1)) throw new RangeError(`batches need rows, got ${rows}`);
  const { size, replacement } = settings;
  const perEpoch = stepsPerEpoch(settings, rows);
  let known: { readonly epoch: number; readonly order: Uint32Array } = { epoch: -1, order: new Uint32Array() };
  return (k) => {
    if (replacement) {
      const random = randomStream(seed, streams.batches, k);
      return Uint32Array.from({ length: size }, () => random.below(rows));
    }
    const epoch = Math.floor(k / perEpoch);
    if (known.epoch !== epoch) known = { epoch, order: orderOf(rows, seed, epoch) };
    const first = (k % perEpoch) * size;
    return known.order.slice(first, first + size);
  };
}

/** The mean squared error over some of the rows: what a step of stochastic gradient descent goes down. */
export function batchSurface({ xs, ys }: Rows, batch: Uint32Array): Surface {
  const pick = (values: ArrayLike<number>) => Float64Array.from(batch, (row) => values[row]!);
  return mse(momentsOf(pick(xs), pick(ys)));
}

/** Views of the error over each step's batch. */
export function batchViews(rows: Rows, settings: BatchSettings, seed: number): Views {
  const batches = batchesOf(settings, rows.xs.length, seed);
  return (k) => batchSurface(rows, batches(k));
}
