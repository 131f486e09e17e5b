import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heightScale } from "../../src/core/heightScale.ts";
import { between } from "../between.ts";
import { scaleIds } from "../mesh/plots.ts";

/** Ranges of every size, below, above and across zero. */
const ranges = fc
  .tuple(between(-12, 12), between(-1, 1), between(0.05, 2))
  .map(([exponent, low, width]): readonly [number, number] => [10 ** exponent * low, 10 ** exponent * (low + width)]);
const share = between(0, 1);
const within = ([low, high]: readonly [number, number], part: number) => low * (1 - part) + high * part;

describe.each(scaleIds)("%s", (id) => {
  test("the lowest value lies on the floor, the highest at the top", () => {
    fc.assert(
      fc.property(ranges, (range) => {
        const { height } = heightScale(id, range);
        expect(height(range[0])).toBeCloseTo(0, 12);
        expect(height(range[1])).toBeCloseTo(1, 12);
      }),
    );
  });

  test("a higher value is drawn higher", () => {
    fc.assert(
      fc.property(ranges, share, share, (range, one, other) => {
        const { height } = heightScale(id, range);
        const [lower, higher] = [Math.min(one, other), Math.max(one, other)];
        if (higher - lower > 1e-9) {
          expect(height(within(range, higher))).toBeGreaterThan(height(within(range, lower)));
        }
      }),
    );
  });

  test("its slope agrees with central differences of its height", () => {
    fc.assert(
      fc.property(ranges, between(1e-6, 1 - 1e-6), (range, part) => {
        const { height, slope } = heightScale(id, range);
        const value = within(range, part);
        const step = 1e-8 * (range[1] - range[0]);
        const [below, above] = [value - step, value + step];
        const differenced = (height(above) - height(below)) / (above - below);
        expect(slope(value) / differenced).toBeCloseTo(1, 4);
      }),
    );
  });

  test("what is not finite has no height", () => {
    for (const range of [
      [-2, 5],
      [3, 3],
    ] as const) {
      const { height } = heightScale(id, range);
      for (const value of [NaN, Infinity, -Infinity]) expect(height(value)).toBeNaN();
    }
  });

  test("a range of a single value is flat, and on the floor", () => {
    fc.assert(
      fc.property(between(-1e6, 1e6), between(-1e6, 1e6), (only, value) => {
        const { height, slope } = heightScale(id, [only, only]);
        expect([height(value), slope(value)]).toEqual([0, 0]);
      }),
    );
  });
});

test("under log the lowest thousandth of the range takes a tenth of the height, and each decade above it nearly a third", () => {
  const { height } = heightScale("log", [5, 1005]);
  expect(height(6)).toBeCloseTo(Math.log(2) / Math.log(1001), 12);
  expect(height(5 + 999) - height(5 + 99)).toBeCloseTo(Math.log(10) / Math.log(1001), 12);
});

test("symlog is odd: a range across zero has zero half-way up, and opposite values lie alike above and below it", () => {
  const { height } = heightScale("symlog", [-40, 40]);
  expect(height(0)).toBeCloseTo(0.5, 12);
  fc.assert(
    fc.property(between(0, 40), (value) => {
      expect(height(value) + height(-value)).toBeCloseTo(1, 12);
    }),
  );
});
