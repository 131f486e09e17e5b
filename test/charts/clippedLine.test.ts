import fc from "fast-check";
import { expect, test } from "vitest";
import { clippedLine } from "../../src/charts/canvas/clippedLine.ts";

const box = fc
  .tuple(fc.double({ min: -100, max: 100, noNaN: true }), fc.double({ min: 0.1, max: 100, noNaN: true }))
  .map(([low, span]) => [low, low + span] as const);
const number = fc.oneof(
  fc.double({ min: -1e300, max: 1e300, noNaN: true }),
  fc.double({ min: -10, max: 10, noNaN: true }),
);

test("what is drawn of a line is on the line and inside the axes", () => {
  fc.assert(
    fc.property(number, number, box, box, (slope, intercept, x, y) => {
      for (const [atX, atY] of clippedLine(slope, intercept, x, y) ?? []) {
        expect(atX >= x[0] && atX <= x[1] && atY >= y[0] && atY <= y[1]).toBe(true);
        const scale = Math.abs(slope * atX) + Math.abs(intercept) + Math.abs(atY);
        expect(Math.abs(slope * atX + intercept - atY)).toBeLessThanOrEqual(1e-12 * (1 + scale));
      }
    }),
  );
});

test("a line through a point of the rectangle is drawn", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), box, box, (slope, x, y) => {
      const [midX, midY] = [(x[0] + x[1]) / 2, (y[0] + y[1]) / 2];
      expect(clippedLine(slope, midY - slope * midX, x, y)).not.toBeNull();
    }),
  );
});

test("a line elsewhere, or of no numbers, is not", () => {
  expect(clippedLine(0, 2, [0, 1], [0, 1])).toBeNull();
  expect(clippedLine(1, 5, [0, 1], [0, 1])).toBeNull();
  expect(clippedLine(NaN, 0, [0, 1], [0, 1])).toBeNull();
  expect(clippedLine(0, NaN, [0, 1], [0, 1])).toBeNull();
});
