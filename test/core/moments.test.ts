import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeMoments, momentsOf, standardized, type Moments } from "../../src/core/moments.ts";
import { between } from "../between.ts";

const number = between(-1000, 1000);
const pairs = fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 50 });
const momentsOfPairs = (rows: readonly (readonly [number, number])[]) =>
  momentsOf(
    rows.map(([x]) => x),
    rows.map(([, y]) => y),
  );

/** Equal to 1e-12 of what rounding can reach: sums of squares of numbers up to 1000. */
function expectEqual(got: Moments, want: Moments) {
  expect(got.n).toBe(want.n);
  for (const name of ["meanX", "meanY"] as const)
    expect(Math.abs(got[name] - want[name])).toBeLessThanOrEqual(1e-12 * 1000);
  for (const name of ["sxx", "sxy", "syy"] as const) {
    expect(Math.abs(got[name] - want[name])).toBeLessThanOrEqual(1e-12 * 1e6 * want.n);
  }
}

describe("merging", () => {
  test("two parts gives the moments of the whole", () => {
    fc.assert(
      fc.property(pairs, pairs, (a, b) => {
        expectEqual(mergeMoments(momentsOfPairs(a), momentsOfPairs(b)), momentsOfPairs([...a, ...b]));
      }),
    );
  });

  test("row by row, in any order, gives the moments of two passes", () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const one = rows.map((row) => momentsOfPairs([row])).reduceRight(mergeMoments);
        expectEqual(one, momentsOfPairs(rows));
      }),
    );
  });

  test("keeps the digits of a small spread around a large mean", () => {
    const offset = 1e9;
    const spread = [4, 7, 13, 16]; // the usual example: variance 22.5, Σ squares 90
    const rows = spread.map((x) => momentsOf([offset + x], [x]));
    expect(rows.reduce((a, b) => mergeMoments(a, b))).toEqual({
      n: 4,
      meanX: offset + 10,
      meanY: 10,
      sxx: 90,
      sxy: 90,
      syy: 90,
    });
  });
});

test("all values equal have no spread at all, not a rounding error of one, however they are put together", () => {
  fc.assert(
    fc.property(number, fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }), (x, n, more) => {
      const equal = (count: number) => momentsOf(Array<number>(count).fill(x), Array<number>(count).fill(0.1));
      for (const { meanX, sxx, sxy, syy } of [equal(n), mergeMoments(equal(n), equal(more))]) {
        expect([meanX, sxx, Math.abs(sxy), syy]).toEqual([x, 0, 0, 0]);
      }
    }),
  );
});

test("standardised moments are the moments of standardised data", () => {
  fc.assert(
    fc.property(pairs, (rows) => {
      const moments = momentsOfPairs(rows);
      fc.pre(moments.sxx > 1e-6);
      const deviation = Math.sqrt(moments.sxx / moments.n);
      const got = standardized(moments);
      const want = momentsOfPairs(rows.map(([x, y]) => [(x - moments.meanX) / deviation, y]));
      expect(got.meanX).toBe(0);
      expect(got.sxx).toBe(rows.length);
      expect(Math.abs(got.sxy - want.sxy)).toBeLessThan(1e-8 * (1 + Math.sqrt(got.sxx * got.syy)));
      expect([got.meanY, got.syy]).toEqual([moments.meanY, moments.syy]);
    }),
  );
});

test("what has no moments is refused", () => {
  expect(() => momentsOf([], [])).toThrow(new RangeError("moments need pairs, got 0 x and 0 y"));
  expect(() => momentsOf([1, 2], [1])).toThrow(new RangeError("moments need pairs, got 2 x and 1 y"));
  expect(() => standardized(momentsOf([2, 2], [1, 3]))).toThrow(RangeError);
});
