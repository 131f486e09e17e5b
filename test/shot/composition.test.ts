import fc from "fast-check";
import { expect, test } from "vitest";
import { mostPanes, mostRuns } from "../../src/shot/bounds.ts";
import { compares, compose } from "../../src/shot/composition.ts";
import { panes, type Rect } from "../../src/shot/panes.ts";

const sizes = fc.tuple(fc.integer({ min: 320, max: 4096 }), fc.integer({ min: 240, max: 2304 }));
const counts = fc.tuple(fc.integer({ min: 1, max: mostPanes }), fc.integer({ min: 1, max: mostRuns }));

const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Composes the first pane of a picture, and names everything that lies in it. */
function composed([width, height]: readonly [number, number], [paneCount, runCount]: readonly [number, number]) {
  const pane = panes(paneCount, width, height)[0]!;
  const { caption, stage, charts, colorBar } = compose(pane.width, pane.height, paneCount, runCount);
  return { pane, caption, stage, charts, colorBar };
}

test("everything lies inside its pane, in places of some size", () => {
  fc.assert(
    fc.property(sizes, counts, (size, count) => {
      const { pane, stage, charts, colorBar } = composed(size, count);
      fc.pre(pane.width >= 160 && pane.height >= 120);
      for (const { x, y, width, height } of [stage, colorBar, ...charts]) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(Math.min(width, height)).toBeGreaterThan(0);
        expect(x + width).toBeLessThanOrEqual(pane.width);
        expect(y + height).toBeLessThanOrEqual(pane.height);
      }
    }),
  );
});

test("charts cover neither each other nor the stage nor the colour bar", () => {
  fc.assert(
    fc.property(sizes, counts, (size, count) => {
      const { stage, charts, colorBar } = composed(size, count);
      charts.forEach((chart, i) => {
        for (const other of [...charts.slice(i + 1), stage, colorBar]) expect(overlap(chart, other)).toBe(false);
      });
    }),
  );
});

test("the colour bar has room for its numbers beside it, and for its title over it", () => {
  fc.assert(
    fc.property(sizes, counts, (size, count) => {
      const { pane, colorBar } = composed(size, count);
      fc.pre(pane.height >= 160);
      expect(colorBar.x + colorBar.width + 44).toBeLessThanOrEqual(pane.width);
      expect(colorBar.y - 26).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("in a picture of 640 × 440 or more the caption covers neither the charts nor the colour bar", () => {
  fc.assert(
    fc.property(sizes, counts, (size, count) => {
      const { pane, caption, charts, colorBar } = composed(size, count);
      fc.pre(pane.width >= 640 && pane.height >= 440);
      for (const other of [...charts, colorBar]) expect(overlap(caption, other)).toBe(false);
    }),
  );
});

test("charts are in the picture when one pane with few runs fills it; a comparison has them beside it, a small picture nowhere", () => {
  fc.assert(
    fc.property(sizes, counts, (size, count) => {
      const { pane, charts } = composed(size, count);
      const isLarge = pane.width >= 540 && pane.height >= 360;
      expect(charts).toHaveLength(isLarge && !compares(...count) ? 2 : 0);
    }),
  );
});

test("the stage keeps more than half of every pane that is wide enough for charts", () => {
  fc.assert(
    fc.property(sizes, counts, (size, count) => {
      const { pane, stage } = composed(size, count);
      fc.pre(pane.width >= 540 && pane.height >= 480);
      expect(stage.width * stage.height).toBeGreaterThan(0.4 * pane.width * pane.height);
    }),
  );
});
