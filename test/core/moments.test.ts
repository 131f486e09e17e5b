import fc from "fast-check";
import { expect, test } from "vitest";
import { momentsOf, standardized } from "../../src/core/moments.ts";
import { between } from "../between.ts";

const number = between(-1000, 1000);
const pairs = fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 50 });
const momentsOfPairs = (rows: readonly (readonly [number, number])[]) =>
  momentsOf(
    rows.map(([x]) => x),
    rows.map(([, y]) => y),
  );

test("a small spread around a large mean keeps its digits", () => {
  const offset = 1e9;
  const spread = [4, 7, 13, 16]; // the usual example: variance 22.5, Σ squares 90
  expect(
    momentsOf(
      spread.map((x) => offset + x),
      spread,
    ),
  ).toEqual({ n: 4, meanX: offset + 10, meanY: 10, sxx: 90, sxy: 90, syy: 90 });
});

test("all values equal have no spread at all, not a rounding error of one", () => {
  fc.assert(
    fc.property(number, fc.integer({ min: 1, max: 100 }), (x, n) => {
      const equal = (count: number) => momentsOf(Array<number>(count).fill(x), Array<number>(count).fill(0.1));
      const { meanX, sxx, sxy, syy } = equal(n);
      expect([meanX, sxx, Math.abs(sxy), syy]).toEqual([x, 0, 0, 0]);
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
