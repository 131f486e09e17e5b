import fc from "fast-check";
import { expect, test } from "vitest";
import { layFrame } from "../../src/charts/canvas/frame.ts";
import { linearAxis } from "../../src/charts/axes/linearAxis.ts";
import { logAxis } from "../../src/charts/axes/logAxis.ts";
import { niceRange } from "../../src/charts/axes/niceRange.ts";
import { stepAxis } from "../../src/charts/axes/stepAxis.ts";

const widthOf = (label: string) => 6.8 * label.length; // about that of Inter at 12 px
const value = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const linear = fc.tuple(value, value).map(([a, b]) => linearAxis("", niceRange(Math.min(a, b), Math.max(a, b))));
const log = fc
  .tuple(fc.integer({ min: -18, max: 3 }), fc.integer({ min: 1, max: 28 }))
  .map(([low, decades]) => logAxis("", low, low + decades));
const steps = fc.integer({ min: 1, max: 100_000 }).map(stepAxis);

test("labels neither overlap nor leave the canvas", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 150, max: 420 }),
      fc.integer({ min: 110, max: 240 }),
      fc.oneof(linear, steps),
      fc.oneof(linear, log),
      (width, height, x, y) => {
        const { padding, xTicks, yTicks } = layFrame(width, height, x, y, widthOf);
        const plotHeight = height - padding[0] - padding[2];
        xTicks.forEach(({ label, middle }, i) => {
          const before = xTicks[i - 1];
          const left = middle - widthOf(label) / 2;
          expect(left).toBeGreaterThanOrEqual(before ? before.middle + widthOf(before.label) / 2 + 6 : 0);
          expect(middle + widthOf(label) / 2).toBeLessThanOrEqual(width);
        });
        yTicks.forEach(({ label, place }, i) => {
          expect(widthOf(label)).toBeLessThan(padding[3]);
          if (i > 0) expect((place - yTicks[i - 1]!.place) * plotHeight).toBeGreaterThanOrEqual(16);
        });
      },
    ),
  );
});

test("the tutorial's loss has the ticks that one would draw by hand", () => {
  const { xTicks, yTicks } = layFrame(300, 160, stepAxis(1000), linearAxis("MSE", [0, 10]), widthOf);
  expect(xTicks.map(({ label }) => label)).toEqual(["0", "200", "400", "600", "800", "1,000"]);
  expect(yTicks.map(({ label }) => label)).toEqual(["0", "5", "10"]);
});

test("a chart without room has a frame all the same", () => {
  expect(() => layFrame(0, 0, stepAxis(1), linearAxis("", [0, 1]), widthOf)).not.toThrow();
});
