import { describe, expect, test } from "vitest";
import { largestStableStep } from "../../src/core/stability/largestStableStep.ts";
import { optimizers, type OptimizerId } from "../../src/core/optimizers/index.ts";
import { descentsOf } from "../descentsOf.ts";
import { surfaceOf } from "../../src/shot/problems/index.ts";
import type { Run } from "../../src/shot/shot.ts";
import type { SurfaceSpec } from "../../src/shot/problems/index.ts";
import { tune, type Tried } from "../../src/shot/runs/tune.ts";

const seed: SurfaceSpec = { kind: "data", data: "seed", standardize: false };
const bowl: SurfaceSpec = { kind: "data", data: "faithful", standardize: true };
const gd: Run = { optimizer: "gd", params: {}, steps: 200 };
const value = { kind: "value" } as const;
const budget = 40;

test("on a round bowl the best step size is 1/λ, whatever the run had", () => {
  const { best } = tune(bowl, { ...gd, params: { lr: 0.001 }, steps: 3 }, 0, value, budget);
  expect(best!.lr).toBeCloseTo(0.5, 2);
});

test("in a ravine it is just below 2/λmax, and beyond that everything diverges", () => {
  const stable = largestStableStep(surfaceOf(seed))!;
  const { best, curve } = tune(seed, gd, 0, value, budget);
  expect(best!.lr / stable).toBeGreaterThan(0.8);
  expect(best!.lr / stable).toBeLessThan(1);
  for (const { lr, score } of curve.filter((tried) => tried.lr > 1.3 * stable))
    expect([lr, score]).toEqual([lr, Infinity]);
});

test("by steps to a value: the fewest, as the run itself counts them", () => {
  const target = 0.79;
  const { best, curve } = tune(seed, gd, 0, { kind: "steps-to", target }, budget);
  const { values } = descentsOf({ surface: seed, runs: [{ ...gd, params: { lr: best!.lr } }] })[0]!;
  expect(values.findIndex((each) => each <= target)).toBe(best!.score);
  expect(curve.every(({ score }) => score >= best!.score)).toBe(true);
});

test("nothing that was tried reaches what cannot be reached", () => {
  expect(tune(seed, gd, 0, { kind: "steps-to", target: 0 }, budget).best).toBe(null);
});

describe.each(Object.keys(optimizers) as OptimizerId[])("%s", (optimizer) => {
  const run: Run = { optimizer, params: {}, steps: 60 };

  test("is at least as good tuned as it comes, within the budget, and the same each time", () => {
    const tuned = tune(seed, run, 0, value, budget);
    const { best, curve } = tuned;
    const [asItComes] = descentsOf({ surface: seed, runs: [run] });
    expect(best!.score).toBeLessThanOrEqual(asItComes!.values.at(-1)!);
    expect(curve.length).toBeLessThanOrEqual(budget);
    expect(curve.map(({ lr }) => lr)).toEqual([...new Set(curve.map(({ lr }) => lr))].toSorted((a, b) => a - b));
    expect(tune(seed, run, 0, value, budget)).toEqual(tuned);
  });
});

test("noise, batches and a schedule are those of the run", () => {
  const run: Run = {
    ...gd,
    noise: 0.5,
    batch: { size: 2 },
    seed: 3,
    schedule: { id: "cosine", params: {} },
    steps: 50,
  };
  const { best } = tune(seed, run, 0, value, 12);
  const { values } = descentsOf({ surface: seed, runs: [{ ...run, params: { lr: best!.lr } }] })[0]!;
  expect(values.at(-1)).toBe(best!.score);
});

test("tells of every descent as it is made", () => {
  const heard: Tried[] = [];
  const { curve } = tune(seed, gd, 0, value, 20, (tried) => heard.push(tried));
  expect(heard.toSorted((one, other) => one.lr - other.lr)).toEqual(curve);
});

test("needs a few descents", () => {
  expect(() => tune(seed, gd, 0, value, 4)).toThrow(new RangeError("tuning needs at least 5 descents, got 4"));
});

test("a run's own step size is among those that are tried, also far from the grid, so that what works is never called hopeless", () => {
  const own = 3e-11;
  const stiff = { ...gd, params: { lr: own }, start: [1e6, 0] } as const;
  const { curve, best } = tune(seed, stiff, 0, value, 12);
  expect(curve.map(({ lr }) => lr)).toContain(own);
  expect(best!.score).toBeLessThanOrEqual(curve.find(({ lr }) => lr === own)!.score);
});

test("says whether the ball leaves the domain with the step size that it recommends", () => {
  const far = tune(seed, gd, 0, value, budget);
  const { points } = descentsOf({ surface: seed, runs: [{ ...gd, params: { lr: far.best!.lr } }] })[0]!;
  const { x, y } = surfaceOf(seed).domain;
  const isOutside = points.some((at, i) => (i % 2 === 0 ? at < x[0] || at > x[1] : at < y[0] || at > y[1]));
  expect(far.leaves).toBe(isOutside);
});
