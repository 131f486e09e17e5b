import fc from "fast-check";
import { expect, test } from "vitest";
import { batchViews } from "../../src/core/chance/batches.ts";
import { descend } from "../../src/core/descent/descend.ts";
import { optimizerOf, type Method } from "../../src/core/optimizers/method.ts";
import type { OptimizerEntry } from "../../src/core/optimizers/optimizer.ts";
import { optimizers } from "../../src/core/optimizers/index.ts";
import { countingOracle } from "../../src/core/descent/oracle.ts";
import { replayOf } from "../../src/core/descent/replay.ts";
import { schedules } from "../../src/core/schedules/index.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { stepUnderway } from "../../src/core/descent/trajectory.ts";
import type { Vec2 } from "../../src/core/algebra/vec2.ts";
import { shippedDataset } from "../../src/data/datasets.ts";
import { paramsFor } from "./paramsFor.ts";

const { mse } = surfaces;
const start: Vec2 = [-0.3, 1.2];
const steps = 200; // past some of the states that are kept
const seen = batchViews(shippedDataset("seed")!, { size: 2, replacement: 0 }, 3);

test.each(Object.entries<OptimizerEntry>(optimizers))(
  "%s: every state, in any order, is the one that a walk from the start comes to",
  (_, entry) => {
    const params = paramsFor(entry, mse);
    const schedule = entry.order === 1 ? { schedule: schedules.cosine.make({ T_max: 150, eta_min: 0 }) } : {};
    const method: Method = { entry, params, ...schedule };
    const optimizer = optimizerOf(method);
    const walked = [optimizer.init(start)];
    for (let k = 0; k < steps; k++) walked.push(optimizer.step(walked[k]!, countingOracle(seen(k)).oracle));
    const replay = replayOf(mse, method, start, seen);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: steps }), { maxLength: 8 }), (asked) => {
        for (const k of asked) expect(replay.stateAfter(k)).toEqual(walked[k]);
      }),
      { numRuns: 20 },
    );
  },
);

test("going on costs one step at a time, and going back no more than the states kept lie apart", () => {
  const method = { entry: optimizers.momentum, params: paramsFor(optimizers.momentum, mse) };
  let asked = 0;
  const counting = { ...mse, gradient: (x: number, y: number) => (asked++, mse.gradient(x, y)) };
  const { stateAfter } = replayOf(counting, method, start);
  const costOf = (k: number) => {
    const before = asked;
    stateAfter(k);
    return asked - before;
  };
  expect(costOf(1000)).toBe(1000);
  expect([costOf(1001), costOf(1001), costOf(1003)]).toEqual([1, 0, 2]);
  for (const k of [999, 0, 64, 63, 700, 129]) expect(costOf(k)).toBeLessThan(64);
});

test("a replay visits the points of the descent", () => {
  const method = { entry: optimizers.lbfgs, params: paramsFor(optimizers.lbfgs, surfaces.rosenbrock) };
  const { points, length } = descend(surfaces.rosenbrock, optimizerOf(method), start, { steps: 30, tolerance: 1e-9 });
  const { stateAfter } = replayOf(surfaces.rosenbrock, method, start);
  for (let k = length - 1; k >= 0; k--) expect(stateAfter(k).at).toEqual([points[2 * k], points[2 * k + 1]]);
});

test("the step underway leads from the state that is left; at the end it is the last one; where nothing moves there is none", () => {
  const { gd } = optimizers;
  const descent = (most: number) => descend(mse, gd.make({ lr: 0.01 }), start, { steps: most, tolerance: 0 });
  const underway = [-1, 0, 0.5, 1, 3.99, 4, 5, 9].map((step) => stepUnderway(descent(5), step));
  expect(underway).toEqual([0, 0, 0, 1, 3, 4, 4, 4]);
  expect(stepUnderway(descent(0), 0)).toBe(null);
});
