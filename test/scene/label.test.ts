import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeLabels, type Label, type Places } from "../../src/scene/labels/label.ts";
import type { Rect } from "../../src/shot/layout/panes.ts";
import { between } from "../between.ts";

const bounds: Rect = { x: 4, y: 4, width: 400, height: 300 };
const gap = 4;

const labels = fc.array(
  fc
    .record({
      text: fc.string({ maxLength: 12 }),
      x: between(-60, 460),
      y: between(-20, 320),
      align: fc.constantFrom("left" as const, "center" as const, "right" as const),
      size: fc.constantFrom(12, 13),
    })
    .map((label): Label => ({ ...label, weight: 400, color: "#000000" })),
  { maxLength: 25 },
);
const taken = fc.array(
  fc.record({ x: between(0, 400), y: between(0, 300), width: between(1, 100), height: between(1, 60) }),
  { maxLength: 2 },
);

const alone = (label: Label): Places => [[label]];

/** A stand-in for the canvas: every letter is as wide as half of its height. */
const measure = ({ text, size }: Label) => (text.length * size) / 2;
/** The letters themselves, without the gap around them. */
function rectOf(label: Label): Rect {
  const width = measure(label);
  const left = { left: 0, center: width / 2, right: width }[label.align];
  return { x: label.x - left, y: label.y - label.size / 2, width, height: label.size };
}
/** Pixels between two rectangles, sideways or up and down; negative where they overlap. */
const apart = (a: Rect, b: Rect) =>
  Math.max(a.x - b.x - b.width, b.x - a.x - a.width, a.y - b.y - b.height, b.y - a.y - a.height);

const law = (holds: (wishes: readonly Label[], places: readonly Label[], taken: readonly Rect[]) => void) =>
  fc.assert(
    fc.property(labels, taken, (wishes, rects) =>
      holds(wishes, placeLabels(wishes.map(alone), bounds, rects, measure), rects),
    ),
  );

describe("of any labels, those that are placed", () => {
  test("keep their gap from each other and from what is taken", () =>
    law((_, places, rects) => {
      const placed = places.map(rectOf);
      placed.forEach((rect, i) => {
        for (const other of placed.slice(0, i)) expect(apart(rect, other)).toBeGreaterThan(gap - 1e-9);
        for (const other of rects) expect(apart(rect, other)).toBeGreaterThan(gap / 2 - 1e-9);
      });
    }));

  test("lie inside the bounds", () =>
    law((_, places) => {
      for (const { x, y, width, height } of places.map(rectOf)) {
        expect(x).toBeGreaterThan(bounds.x - 1e-9);
        expect(y).toBeGreaterThan(bounds.y - 1e-9);
        expect(x + width).toBeLessThan(bounds.x + bounds.width + 1e-9);
        expect(y + height).toBeLessThan(bounds.y + bounds.height + 1e-9);
      }
    }));

  test("stay in order, and are changed in nothing but their place sideways", () =>
    law((wishes, places) => {
      let next = 0;
      for (const place of places) {
        const found = wishes.findIndex((wish, i) => i >= next && isSame({ ...wish, x: place.x }, place));
        expect(found).toBeGreaterThanOrEqual(0);
        next = found + 1;
      }
    }));

  test("are moved only where they would leave the picture", () =>
    law((wishes, places) => {
      const isIn = ({ x, width }: Rect) => x - gap / 2 >= bounds.x && x + width + gap / 2 <= bounds.x + bounds.width;
      for (const place of places) {
        const origins = wishes.filter((wish) => isSame({ ...wish, x: place.x }, place));
        expect(origins.some((wish) => wish.x === place.x || !isIn(rectOf(wish)))).toBe(true);
      }
    }));

  test("win against all after them: whatever follows, they stand where they did", () =>
    law((wishes, places, rects) => {
      for (let count = 0; count <= wishes.length; count++) {
        const first = placeLabels(wishes.slice(0, count).map(alone), bounds, rects, measure);
        expect(places.slice(0, first.length)).toEqual(first);
      }
    }));
});

test("a label alone in the middle stands where it wants to, and one over the edge moves in", () => {
  const label: Label = { text: "slope m", x: 200, y: 100, align: "center", size: 13, weight: 600, color: "#ffffff" };
  expect(placeLabels([[[label]]], bounds, [], measure)).toEqual([label]);
  const [moved] = placeLabels([[[{ ...label, x: 0, align: "left" }]]], bounds, [], measure);
  expect(moved!.x).toBe(bounds.x + gap / 2);
});

test("a label that is wider than the picture, or nowhere, is left out", () => {
  const label: Label = { text: "m", x: 200, y: 100, align: "left", size: 13, weight: 400, color: "#ffffff" };
  expect(placeLabels([[[{ ...label, text: "m".repeat(100) }]]], bounds, [], measure)).toEqual([]);
  expect(placeLabels([[[{ ...label, x: NaN }]]], bounds, [], measure)).toEqual([]);
});

test("a block stands together or not at all, and numbers of different axes stand farther apart than those of one", () => {
  const label: Label = { text: "10", x: 200, y: 100, align: "center", size: 12, weight: 400, color: "#ffffff" };
  const list = [label, { ...label, y: 115 }];
  expect(placeLabels([[list]], bounds, [], measure)).toEqual(list);
  expect(placeLabels([[list]], bounds, [{ x: 190, y: 112, width: 20, height: 20 }], measure)).toEqual([]);
  const [upright, along, across] = [
    { ...label, ladder: "value" } as const,
    { ...label, y: 118, ladder: "value" } as const,
    { ...label, y: 118, ladder: "x" } as const,
  ];
  expect(placeLabels([upright, along].map(alone), bounds, [], measure)).toHaveLength(2);
  expect(placeLabels([upright, across].map(alone), bounds, [], measure)).toEqual([upright]);
});

test("a block stands at the first of its places that is free", () => {
  const label: Label = { text: "10", x: 200, y: 100, align: "center", size: 12, weight: 400, color: "#ffffff" };
  const places = [100, 150, 200].map((y) => [{ ...label, y }]);
  const over = { x: 190, y: 90, width: 20, height: 20 };
  expect(placeLabels([places], bounds, [], measure)).toEqual(places[0]);
  expect(placeLabels([places], bounds, [over], measure)).toEqual(places[1]);
  expect(placeLabels([places, places], bounds, [over], measure)).toEqual([...places[1]!, ...places[2]!]);
});

const isSame = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);
