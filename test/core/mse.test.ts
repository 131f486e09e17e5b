import fc from "fast-check";
import { expect, test } from "vitest";
import { descend } from "../../src/core/descent/descend.ts";
import { largestStableStep } from "../../src/core/stability/largestStableStep.ts";
import { momentsOf, standardized } from "../../src/core/moments.ts";
import { optimizers } from "../../src/core/optimizers/index.ts";
import { mse } from "../../src/core/surfaces/first/mse.ts";
import { between } from "../between.ts";
import { worst } from "../worst.ts";

const rows = fc.array(fc.tuple(between(-100, 100), between(-100, 100)), { minLength: 2, maxLength: 30 });
const split = (pairs: readonly (readonly [number, number])[]) =>
  [pairs.map(([x]) => x), pairs.map(([, y]) => y)] as const;

test("is the mean of the squared errors, row by row", () => {
  fc.assert(
    fc.property(rows, between(-10, 10), between(-10, 10), (pairs, m, b) => {
      const errors = pairs.map(([x, y]) => y - (m * x + b));
      const mean = errors.reduce((sum, error) => sum + error ** 2, 0) / pairs.length;
      const size = (100 + Math.abs(m) * 100 + Math.abs(b)) ** 2; // of one squared term before it cancels
      expect(Math.abs(mse(momentsOf(...split(pairs))).value(m, b) - mean)).toBeLessThan(1e-12 * size);
    }),
  );
});

test("over standardised x it is a round bowl: one step of size 0.5 lands on the minimum from anywhere", () => {
  fc.assert(
    fc.property(rows, between(-100, 100), between(-100, 100), (pairs, m, b) => {
      const moments = momentsOf(...split(pairs));
      fc.pre(moments.sxx > 1e-6);
      const surface = mse(standardized(moments));
      const { points } = descend(surface, optimizers.gd.make({ lr: 0.5 }), [m, b], { steps: 1, tolerance: 0 });
      expect(worst(points.slice(2), surface.minima![0]!)).toBeLessThan(1e-12);
      expect(largestStableStep(surface)).toBe(1);
    }),
  );
});
