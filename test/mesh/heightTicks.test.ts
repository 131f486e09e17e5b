import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heightTicks, nearestRoundStep } from "../../src/mesh/surface/heightTicks.ts";
import { plotOf, type Plot } from "../../src/mesh/surface/plot.ts";
import { between } from "../between.ts";
import { paraboloid, scaleIds } from "./plots.ts";

const bowl = paraboloid(1, 1);
const ranges = fc
  .tuple(between(-8, 8), between(-10, 10), between(0.05, 20))
  .map(([exponent, low, width]): readonly [number, number] => [10 ** exponent * low, 10 ** exponent * (low + width)]);
const gaps = between(0.02, 0.3);

const plotWith = (range: readonly [number, number], scaleId: Plot["scaleId"]) =>
  plotOf(bowl, bowl.domain, range, scaleId);
const digits = (value: number) => Math.abs(Number(value.toExponential(9).split("e")[0]));

describe.each(scaleIds)("%s", (scaleId) => {
  test("ticks lie in the range, ascend, keep their gap, and stand at the heights of their values", () => {
    fc.assert(
      fc.property(ranges, gaps, (range, gap) => {
        const plot = plotWith(range, scaleId);
        const ticks = heightTicks(plot, gap);
        const rounding = 1e-8 * (range[1] - range[0]);
        ticks.forEach(({ value, height }, i) => {
          expect(value).toBeGreaterThanOrEqual(range[0] - rounding);
          expect(value).toBeLessThanOrEqual(range[1] + rounding);
          expect(height).toBe(plot.scale.height(value));
          if (i > 0) expect(height - ticks[i - 1]!.height).toBeGreaterThan(gap - 1e-8);
        });
      }),
    );
  });

  test("there are always two at least, to read a scale from", () => {
    fc.assert(
      fc.property(ranges, between(0.02, 0.2), (range, gap) => {
        expect(heightTicks(plotWith(range, scaleId), gap).length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  test("a range of one value has that one tick, on the floor", () => {
    expect(heightTicks(plotWith([3, 3], scaleId), 0.1)).toEqual([{ value: 3, height: 0 }]);
  });
});

test("linear ticks are all multiples of one round step, and none of them is left out", () => {
  fc.assert(
    fc.property(ranges, between(0.02, 0.19), ([low, high], gap) => {
      const values = heightTicks(plotWith([low, high], "linear"), gap).map(({ value }) => value);
      const step = values[1]! - values[0]!;
      expect([1, 2, 5, 10].some((digit) => Math.abs(digits(step) - digit) < 1e-6)).toBe(true);
      for (const value of values) expect(Math.abs(value / step - Math.round(value / step))).toBeLessThan(1e-6);
      // No room for another one below the first or above the last, and no gap of two steps between.
      expect(values[0]! - step).toBeLessThan(low);
      expect(values.at(-1)! + step).toBeGreaterThan(high);
      expect(values.length - 1).toBe(Math.round((values.at(-1)! - values[0]!) / step));
    }),
  );
});

test("round ends are ticked, and a gap that is a round step itself as well, whatever rounding says", () => {
  const valuesOf = (range: readonly [number, number], gap: number) =>
    heightTicks(plotWith(range, "linear"), gap).map(({ value }) => Number(value.toPrecision(9)));
  expect(valuesOf([0, 0.3], 0.3)).toEqual([0, 0.1, 0.2, 0.3]);
  expect(valuesOf([-0.3, 0], 0.3)).toEqual([-0.3, -0.2, -0.1, 0]);
  expect(valuesOf([0, 1], 0.2)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
});

test("logarithmic ticks are 1, 2 or 5 × 10ⁿ where there is room: zero and whole powers of ten first", () => {
  const valuesOf = (range: readonly [number, number], scaleId: Plot["scaleId"]) =>
    heightTicks(plotWith(range, scaleId), 0.1).map(({ value }) => value);
  expect(valuesOf([0, 1000], "log")).toEqual([0, 1, 10, 100, 500, 1000]);
  expect(valuesOf([-100, 100], "symlog")).toEqual([-100, -10, -2, 0, 2, 10, 100]);
});

test("the nearest round step is 1, 2 or 5 × 10ⁿ, and no other of them is nearer in ratio", () => {
  fc.assert(
    fc.property(between(-9, 9), (exponent) => {
      const wish = 10 ** exponent;
      const step = nearestRoundStep(wish);
      const ratio = (other: number) => Math.abs(Math.log(other / wish));
      expect([1, 2, 5, 10].some((digit) => Math.abs(digits(step) - digit) < 1e-6)).toBe(true);
      for (let n = -10; n <= 10; n++) {
        for (const digit of [1, 2, 5]) expect(ratio(step)).toBeLessThanOrEqual(ratio(digit * 10 ** n) + 1e-9);
      }
    }),
  );
});
