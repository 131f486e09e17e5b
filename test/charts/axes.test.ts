import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Axis } from "../../src/charts/axes/axis.ts";
import { linearAxis } from "../../src/charts/axes/linearAxis.ts";
import { logAxis } from "../../src/charts/axes/logAxis.ts";
import { niceRange } from "../../src/charts/axes/niceRange.ts";
import { stepAxis } from "../../src/charts/axes/stepAxis.ts";

const finite = fc.double({ min: -1e280, max: 1e280, noNaN: true });
const exponent = fc.double({ min: -300, max: 300, noNaN: true });

const axes: Record<string, fc.Arbitrary<Axis>> = {
  linear: fc.tuple(finite, finite).map(([a, b]) => linearAxis("", niceRange(Math.min(a, b), Math.max(a, b)))),
  log: fc
    .tuple(exponent, fc.double({ min: 1, max: 300, noNaN: true }))
    .map(([low, decades]) => logAxis("", low, low + decades)),
  step: fc.integer({ min: 1, max: 1e6 }).map(stepAxis),
};

describe.each(Object.entries(axes))("ticks of a %s axis", (_, anyAxis) => {
  test("lie on it in ascending order, at most as many as asked for, each with its own label", () => {
    fc.assert(
      fc.property(anyAxis, fc.integer({ min: 2, max: 12 }), (axis, most) => {
        const ticks = axis.ticks(most);
        expect(ticks.length).toBeLessThanOrEqual(most);
        expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length);
        ticks.forEach(({ place }, i) => {
          expect(place).toBeGreaterThanOrEqual(i === 0 ? -1e-9 : ticks[i - 1]!.place);
          expect(place).toBeLessThanOrEqual(1 + 1e-9);
        });
      }),
    );
  });

  test("leave no axis empty", () => {
    fc.assert(
      fc.property(anyAxis, (axis) => {
        expect(axis.ticks(6).length).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

const labels = (axis: Axis, most: number) => axis.ticks(most).map(({ label }) => label);

test.each([
  ["the loss of the tutorial", linearAxis("", [0, 10]), 6, ["0", "2", "4", "6", "8", "10"]],
  ["a diverged run", linearAxis("", [0, 1e12]), 3, ["0", "5 × 10¹¹", "10¹²"]],
  ["values that differ in the seventh digit", linearAxis("", [1, 1.000001]), 3, ["1", "1.0000005", "1.000001"]],
  ["a few decades", logAxis("", -2, 2), 5, ["0.01", "0.1", "1", "10", "100"]],
  ["many decades", logAxis("", -16.4, 1.2), 4, ["10⁻¹⁵", "10⁻¹⁰", "10⁻⁵", "1"]],
  ["a single decade", logAxis("", -0.4, 0.6), 5, ["0.5", "1", "2"]],
  ["three steps", stepAxis(3), 9, ["0", "1", "2", "3"]],
  ["many steps", stepAxis(100_000), 3, ["0", "50,000", "100,000"]],
] as const)("ticks of %s", (_, axis, most, expected) => {
  expect(labels(axis, most)).toEqual(expected);
});

test("what has no logarithm lies at the low end", () => {
  const axis = logAxis("", -3, 3);
  for (const value of [0, -5, 1e-300]) expect(axis.place(value)).toBe(0);
});
