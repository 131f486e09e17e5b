import fc from "fast-check";
import { expect, test } from "vitest";
import { paneAt, panes, type Rect } from "../../src/shot/layout/panes.ts";

const counts = fc.integer({ min: 1, max: 4 });
const pixels = fc.integer({ min: 16, max: 4096 });

test("they fill the picture to the pixel, and never overlap", () => {
  fc.assert(
    fc.property(counts, pixels, pixels, (count, width, height) => {
      const rects = panes(count, width, height);
      expect(rects).toHaveLength(count);
      for (const { x, y, ...size } of rects) {
        for (const number of [x, y, size.width, size.height]) expect(Number.isInteger(number)).toBe(true);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + size.width).toBeLessThanOrEqual(width);
        expect(y + size.height).toBeLessThanOrEqual(height);
      }
      // Inside the picture, apart from each other, and together as large as the picture: no gap is left.
      rects.forEach((a, i) => rects.slice(i + 1).forEach((b) => expect(overlap(a, b)).toBe(0)));
      expect(rects.reduce((area, rect) => area + rect.width * rect.height, 0)).toBe(width * height);
    }),
  );
});

test("they read from left to right, then down", () => {
  fc.assert(
    fc.property(counts, pixels, pixels, (count, width, height) => {
      const rects = panes(count, width, height);
      const order = rects.toSorted((a, b) => a.y - b.y || a.x - b.x);
      expect(rects).toEqual(order);
    }),
  );
});

test.each([
  [1, 1920, 1080, 1],
  [2, 1920, 1080, 2],
  [2, 390, 844, 1],
  [3, 1920, 1080, 3],
  [4, 1920, 1080, 2],
  [4, 390, 1600, 1],
])("%i in %i × %i lie in %i column(s)", (count, width, height, columns) => {
  expect(new Set(panes(count, width, height).map(({ x }) => x)).size).toBe(columns);
});

test("every pixel of a picture is in one pane, and none beside it is", () => {
  for (const count of [1, 2, 3, 4]) {
    const rects = panes(count, 37, 23);
    const under = Array.from({ length: 37 * 23 }, (_, i) => paneAt(rects, i % 37, Math.floor(i / 37)));
    expect(new Set(under)).toEqual(new Set(rects.keys()));
    rects.forEach(({ width, height }, pane) => {
      expect(under.filter((each) => each === pane)).toHaveLength(width * height);
    });
    expect([paneAt(rects, -1, 0), paneAt(rects, 37, 0), paneAt(rects, 0, 23)]).toEqual([-1, -1, -1]);
  }
});

function overlap(a: Rect, b: Rect): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, across) * Math.max(0, down);
}
