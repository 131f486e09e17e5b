import fc from "fast-check";
import { expect, test } from "vitest";
import { descend } from "../../src/core/descent/descend.ts";
import { largestStableStep } from "../../src/core/stability/largestStableStep.ts";
import { momentsOf } from "../../src/core/moments.ts";
import { optimizers } from "../../src/core/optimizers/index.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { mse } from "../../src/core/surfaces/first/mse.ts";

test("of the tutorial's problem and of x²", () => {
  expect(largestStableStep(surfaces.mse)).toBeCloseTo(0.084524, 6);
  expect(largestStableStep(surfaces.parabola)).toBe(1);
});

test("none where the curvature is not the same everywhere", () => {
  expect([surfaces.sincos, surfaces["sincos-wide"], surfaces.sine].map(largestStableStep)).toEqual([null, null, null]);
});

test("just below it gradient descent on any data stays, just above it runs away", () => {
  const value = fc.integer({ min: -20, max: 20 });
  const rows = fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(rows, (pairs) => {
      const surface = mse(
        momentsOf(
          pairs.map(([x]) => x),
          pairs.map(([, y]) => y),
        ),
      );
      const stable = largestStableStep(surface)!;
      const end = (share: number) =>
        descend(surface, optimizers.gd.make({ lr: share * stable }), [3.1, -7.3], { steps: 3000, tolerance: 1e-9 })
          .ending;
      expect(end(0.98)).not.toBe("diverged");
      expect(end(1.02)).toBe("diverged");
    }),
  );
});
