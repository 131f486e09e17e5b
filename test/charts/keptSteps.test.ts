import fc from "fast-check";
import { expect, test } from "vitest";
import { keptSteps } from "../../src/charts/loss/keptSteps.ts";

const value = fc.double({ noNaN: true, noDefaultInfinity: true });
const anySeries = fc.array(fc.array(value, { minLength: 1, maxLength: 200 }), { minLength: 1, maxLength: 8 });

test("kept steps ascend, and hold the first and every last one", () => {
  fc.assert(
    fc.property(anySeries, fc.integer({ min: 1, max: 30 }), (series, columns) => {
      const kept = keptSteps(series, columns);
      expect(kept).toEqual([...new Set(kept)].toSorted((a, b) => a - b));
      expect(kept[0]).toBe(0);
      for (const values of series) expect(kept).toContain(values.length - 1);
    }),
  );
});

test("every column keeps the extremes of every series", () => {
  fc.assert(
    fc.property(anySeries, fc.integer({ min: 1, max: 30 }), (series, columns) => {
      const kept = keptSteps(series, columns);
      const length = Math.max(...series.map((values) => values.length));
      for (const values of series) {
        for (let column = 0; column < columns; column++) {
          const inside = (step: number) =>
            Math.ceil(((step + 1) * columns) / length) - 1 === column && step < values.length;
          const all = [...values.keys()].filter(inside).map((step) => values[step]!);
          const drawn = kept.filter(inside).map((step) => values[step]!);
          expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([Math.min(...all), Math.max(...all)]);
        }
      }
    }),
  );
});

test("the number kept does not grow with the number of steps", () => {
  const noisy = (phase: number) => Float64Array.from({ length: 100_001 }, (_, step) => Math.sin(step * step + phase));
  const kept = keptSteps([noisy(0), noisy(1)], 100);
  expect(kept.length).toBeLessThanOrEqual(2 * 2 * 100 + 2);
});

test("short series keep all steps, of no series there are none", () => {
  expect(keptSteps([[3, 2, 1], [5]], 2)).toEqual([0, 1, 2]);
  expect(keptSteps([], 10)).toEqual([]);
});
