import fc from "fast-check";
import { expect, test } from "vitest";
import { mostPanes, mostRuns } from "../../src/shot/settings/bounds.ts";
import { compares, compose } from "../../src/shot/layout/composition.ts";
import type { PaneParts } from "../../src/shot/layout/captionPlace.ts";
import { panes, type Rect } from "../../src/shot/layout/panes.ts";
import { lookSettings } from "../../src/shot/settings/look.ts";
import { everyPart, partSettings } from "../../src/shot/settings/parts.ts";

const sizes = fc.tuple(fc.integer({ min: 320, max: 4096 }), fc.integer({ min: 240, max: 2304 }));
const counts = fc.tuple(fc.integer({ min: 1, max: mostPanes }), fc.integer({ min: 1, max: mostRuns }));

const { min, max } = lookSettings.titleSize;
/** All parts but some, with a title of any size. */
const anyParts = fc
  .tuple(fc.subarray(Object.keys(partSettings)), fc.double({ min, max, noNaN: true }))
  .map(([left, titleSize]): Required<PaneParts> => ({
    ...everyPart,
    ...Object.fromEntries(left.map((name) => [name, false])),
    titleSize,
  }));

/** Whether two rectangles have some area in common. */
const overlap = (a: Rect, b: Rect) =>
  Math.min(a.x + a.width, b.x + b.width) > Math.max(a.x, b.x) &&
  Math.min(a.y + a.height, b.y + b.height) > Math.max(a.y, b.y);

/** Composes the first pane of a picture, and names everything that lies in it. */
function composed(
  [width, height]: readonly [number, number],
  [paneCount, runCount]: readonly [number, number],
  parts: PaneParts = everyPart,
) {
  const pane = panes(paneCount, width, height)[0]!;
  const composition = compose(pane.width, pane.height, paneCount, runCount, parts);
  return { pane, ...composition };
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

test("at any size, and for any number of panes and runs, with any parts left out, caption, charts, points, legend and gizmo do not cover each other", () => {
  const anySize = fc.tuple(fc.integer({ min: 1, max: 4096 }), fc.integer({ min: 1, max: 2304 }));
  const hardSize = fc.tuple(fc.integer({ min: 500, max: 700 }), fc.integer({ min: 300, max: 460 }));
  fc.assert(
    fc.property(fc.oneof(anySize, hardSize), counts, anyParts, (size, count, parts) => {
      const { caption, charts, scatter, legend, gizmo } = composed(size, count, parts);
      const all = [caption, legend, gizmo, scatter, ...charts];
      all.forEach((one, i) => {
        for (const other of all.slice(i + 1)) expect(overlap(one, other)).toBe(false);
      });
    }),
    { numRuns: 3000 },
  );
});

test("what is left out gives its room to the surface, which alone is in the middle", () => {
  fc.assert(
    fc.property(sizes, counts, anyParts, (size, count, parts) => {
      const { titleSize, ...switches } = parts;
      const { stage: among } = composed(size, count, { ...everyPart, titleSize });
      const { pane, stage, charts } = composed(size, count, parts);
      const alone = Object.values(switches).every((part) => !part);
      if (alone) {
        expect(stage).toMatchObject({ x: 0, y: 8, width: pane.width });
        expect(stage.height).toBeGreaterThanOrEqual(0.89 * pane.height - 8);
      }
      const isLegendMoved = parts.legend && charts.length === 0; // from the charts' side to the surface's
      if (parts.title && !isLegendMoved && parts.readout)
        expect(stage.width * stage.height).toBeGreaterThanOrEqual(among.width * among.height);
      expect([0, [parts.loss, parts.data].filter(Boolean).length]).toContain(charts.length);
    }),
  );
});

test("charts do not cover the stage, and the colour bar is in its legend", () => {
  fc.assert(
    fc.property(sizes, counts, (size, count) => {
      const { stage, charts, colorBar, legend } = composed(size, count);
      for (const chart of charts) expect(overlap(chart, stage)).toBe(false);
      if (legend.width === 0) return;
      expect(colorBar.x - legend.x).toBeGreaterThan(0);
      expect(legend.x + legend.width - colorBar.x - colorBar.width).toBe(44);
      expect(colorBar.y - legend.y).toBe(26);
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

test("charts are in the picture when one pane with few runs fills it; a comparison has them beside it, a small picture nowhere", () => {
  fc.assert(
    fc.property(sizes, counts, (size, count) => {
      const { pane, charts } = composed(size, count);
      if (pane.width >= 540 && pane.height >= 440) expect(charts).toHaveLength(compares(...count) ? 0 : 2);
      if (pane.width < 540 || pane.height < 340) expect(charts).toHaveLength(0);
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
