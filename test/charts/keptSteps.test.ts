import fc from "fast-check";
import { expect, test } from "vitest";
import { keptSteps } from "../../src/charts/loss/keptSteps.ts";

const value = fc.double({ noNaN: true, noDefaultInfinity: true });
const anySeries = fc.array(value, { minLength: 1, maxLength: 300 });
const anyColumns = fc.integer({ min: 1, max: 30 });

test("kept steps ascend, and hold the first and the last one", () => {
  fc.assert(
    fc.property(anySeries, anyColumns, (values, columns) => {
      const kept = keptSteps(values, columns);
      expect(kept).toEqual([...new Set(kept)].toSorted((a, b) => a - b));
      expect([kept[0], kept.at(-1)]).toEqual([0, values.length - 1]);
    }),
  );
});

test("every column keeps its extremes", () => {
  fc.assert(
    fc.property(anySeries, anyColumns, (values, columns) => {
      const kept = keptSteps(values, columns);
      for (let column = 0; column < columns; column++) {
        const inside = (step: number) => Math.ceil(((step + 1) * columns) / values.length) - 1 === column;
        const all = [...values.keys()].filter(inside).map((step) => values[step]!);
        const drawn = kept.filter(inside).map((step) => values[step]!);
        expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([Math.min(...all), Math.max(...all)]);
      }
    }),
  );
});

test("the number kept does not grow with the number of steps", () => {
  fc.assert(
    fc.property(anySeries, anyColumns, (values, columns) => {
      expect(keptSteps(values, columns).length).toBeLessThanOrEqual(2 * columns + 2);
    }),
  );
  const noisy = Float64Array.from({ length: 100_001 }, (_, step) => Math.sin(step * step));
  expect(keptSteps(noisy, 100).length).toBeLessThanOrEqual(2 * 100 + 2);
});

test("a short series keeps all its steps, an empty one has none", () => {
  expect(keptSteps([3, 2, 1], 2)).toEqual([0, 1, 2]);
  expect(keptSteps([], 10)).toEqual([]);
});
