import fc from "fast-check";
import { expect, test } from "vitest";
import { niceRange } from "../../src/charts/axes/niceRange.ts";

const finite = fc
  .double({ min: -1e280, max: 1e280, noNaN: true })
  .map((value) => (Math.abs(value) < 1e-280 ? 0 : value));
const moderate = fc.double({ min: -1e6, max: 1e6, noNaN: true });

test.each([
  [1, 5, 0, 5.5], // the tutorial's areas and prices
  [0.78, 9.6, 0, 10],
  [43, 96, 40, 100],
  [-0.2, 0.1, -0.25, 0.15],
  [-3, 0, -3.5, 0],
  [0, 0, 0, 1],
  [2, 2, 0.8, 3.2],
])("[%d, %d] is drawn on [%d, %d]", (min, max, low, high) => {
  const range = niceRange(min, max);
  expect(range[0]).toBeCloseTo(low, 12);
  expect(range[1]).toBeCloseTo(high, 12);
});

test("a range holds its values, whatever they are", () => {
  fc.assert(
    fc.property(finite, finite, (a, b) => {
      const [min, max] = [Math.min(a, b), Math.max(a, b)];
      const [low, high] = niceRange(min, max);
      expect(low).toBeLessThanOrEqual(min);
      expect(high).toBeGreaterThanOrEqual(max);
      expect(low).toBeLessThan(high);
      if (min > 0) expect(low).toBeGreaterThanOrEqual(0);
      if (max < 0) expect(high).toBeLessThanOrEqual(0);
    }),
  );
});

test("values that differ fill more than half of their range", () => {
  fc.assert(
    fc.property(moderate, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (min, span) => {
      const [low, high] = niceRange(min, min + span);
      expect(span / (high - low)).toBeGreaterThan(0.5);
    }),
  );
});
