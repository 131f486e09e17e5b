import { describe, expect, test } from "vitest";
import {
  batchesOf,
  batchSurface,
  batchViews,
  stepsPerEpoch,
  type BatchSettings,
} from "../../src/core/chance/batches.ts";
import { descend } from "../../src/core/descent/descend.ts";
import { momentsOf } from "../../src/core/moments.ts";
import { noiseInStep, noisyViews } from "../../src/core/chance/noise.ts";
import { optimizers, type OptimizerId } from "../../src/core/optimizers/index.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { mse } from "../../src/core/surfaces/first/mse.ts";

const { sincos } = surfaces;
const limits = { steps: 30, tolerance: 0 };
const gd = optimizers.gd.make({ lr: 0.01 });
const from = sincos.defaults.starts[0]!;

describe("noise on the gradient", () => {
  const noisy = (seed: number, deviation = 0.5) => noisyViews(() => sincos, deviation, seed);

  test("is repeatable by its seed", () => {
    const along = (seed: number) => descend(sincos, gd, from, limits, noisy(seed)).points;
    expect(along(1)).toEqual(along(1));
    expect(along(2)).not.toEqual(along(1));
  });

  test("moves every step by α times its own noise, while values and gradients stay those of the surface", () => {
    const { points, gradients, values, evaluations } = descend(sincos, gd, from, limits, noisy(3));
    for (let k = 0; k < limits.steps; k++) {
      const at = [points[2 * k]!, points[2 * k + 1]!] as const;
      expect([values[k], [gradients[2 * k], gradients[2 * k + 1]]]).toEqual([
        sincos.value(...at),
        sincos.gradient(...at),
      ]);
      for (const axis of [0, 1] as const) {
        const moved = points[2 * k + 2 + axis]! - points[2 * k + axis]!;
        expect(moved).toBeCloseTo(-0.01 * (gradients[2 * k + axis]! + noiseInStep(0.5, 3, k)[axis]), 14);
      }
    }
    expect(evaluations).toBe(limits.steps);
  });

  test("has its standard deviation", () => {
    const all = Array.from({ length: 5000 }, (_, k) => noiseInStep(0.3, 1, k)).flat();
    expect(Math.sqrt(all.reduce((sum, e) => sum + e ** 2, 0) / all.length)).toBeCloseTo(0.3, 2);
  });

  test("of deviation 0 changes nothing", () => {
    expect(descend(sincos, gd, from, limits, noisy(1, 0)).points).toEqual(descend(sincos, gd, from, limits).points);
  });

  test("tilts the surface of a step: value and gradient belong together, and the Hessian stays", () => {
    const view = noisy(1)(7);
    const h = 1e-6;
    const slope = (view.value(0.2 + h, 0.3) - view.value(0.2 - h, 0.3)) / (2 * h);
    expect(view.gradient(0.2, 0.3)[0]).toBeCloseTo(slope, 8);
    expect(view.hessian!(0.2, 0.3)).toEqual(sincos.hessian!(0.2, 0.3));
  });
});

describe("mini-batches", () => {
  const rows = { xs: [1, 2, 3, 4, 5, 6, 7], ys: [1, 3, 3, 2, 5, 4, 8] };
  const surface = mse(momentsOf(rows.xs, rows.ys));
  const settings = (size: number, replacement = 0): BatchSettings => ({ size, replacement });

  test.each([1, 2, 3, 7, 100])("of %i: every row once in each epoch, in another order in the next", (size) => {
    const batches = batchesOf(settings(size), 7, 1);
    const perEpoch = stepsPerEpoch(settings(size), 7);
    expect(perEpoch).toBe(Math.ceil(7 / size));
    const epoch = (e: number) => Array.from({ length: perEpoch }, (_, i) => [...batches(e * perEpoch + i)]).flat();
    const epochs = Array.from({ length: 6 }, (_, e) => epoch(e));
    for (const order of epochs) expect(order.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(new Set(epochs.map(String)).size).toBeGreaterThan(4);
  });

  test("with replacement: so many of any rows in each step", () => {
    const batches = batchesOf(settings(5, 1), 7, 1);
    const all = Array.from({ length: 200 }, (_, k) => [...batches(k)]);
    expect(all.every((batch) => batch.length === 5 && batch.every((row) => row < 7))).toBe(true);
    expect(all.some((batch) => new Set(batch).size < 5)).toBe(true);
    expect(new Set(all.flat()).size).toBe(7);
  });

  test.each([0, 1])("replacement %i: the batch of a step is a pure function of seed and step", (replacement) => {
    const [forward, backward] = [batchesOf(settings(3, replacement), 7, 5), batchesOf(settings(3, replacement), 7, 5)];
    const steps = Array.from({ length: 20 }, (_, k) => k);
    const there = steps.map((k) => [...forward(k)]);
    const back = steps.toReversed().map((k) => [...backward(k)]);
    expect(back.toReversed()).toEqual(there);
    const other = batchesOf(settings(3, replacement), 7, 6);
    expect(steps.map((k) => [...other(k)])).not.toEqual(there);
  });

  test("a step goes down the error of its batch, as a loop over its rows has it", () => {
    const batches = batchesOf(settings(3), 7, 2);
    const views = batchViews(rows, settings(3), 2);
    const { points } = descend(surface, gd, [0.1, 0.2], limits, views);
    let [m, b] = [0.1, 0.2];
    for (let k = 0; k < limits.steps; k++) {
      const batch = [...batches(k)];
      let [dm, db] = [0, 0];
      for (const row of batch) {
        const error = rows.ys[row]! - (m * rows.xs[row]! + b);
        dm -= (2 * rows.xs[row]! * error) / batch.length;
        db -= (2 * error) / batch.length;
      }
      [m, b] = [m - 0.01 * dm, b - 0.01 * db];
      expect(points[2 * k + 2]).toBeCloseTo(m, 12);
      expect(points[2 * k + 3]).toBeCloseTo(b, 12);
    }
  });

  test("of all rows are the whole surface", () => {
    const batch = batchSurface(rows, batchesOf(settings(7), 7, 1)(0));
    expect(batch.value(0.3, 0.4)).toBeCloseTo(surface.value(0.3, 0.4), 12);
  });

  test("of one row are a valley", () => {
    const batch = batchSurface(rows, Uint32Array.of(2));
    expect(batch.value(0.3, 0.4)).toBeCloseTo((3 - (0.3 * 3 + 0.4)) ** 2, 12);
  });

  test.each(Object.keys(optimizers) as OptimizerId[])("%s takes them: a finite, repeatable descent", (id) => {
    const along = () =>
      descend(surface, optimizers[id].make({ lr: 0.01 }), [0, 0], limits, batchViews(rows, settings(2), 4));
    const { points, evaluations } = along();
    expect(points.every(Number.isFinite)).toBe(true);
    expect(points).toEqual(along().points);
    expect(evaluations).toBeGreaterThanOrEqual(points.length / 2 - 1);
  });

  test("need rows", () => {
    expect(() => batchesOf(settings(3), 0, 1)).toThrow(new RangeError("batches need rows, got 0"));
  });
});
