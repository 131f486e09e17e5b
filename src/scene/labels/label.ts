import type { Align } from "../../shot/layout/lettering.ts";
import type { Rect } from "../../shot/layout/panes.ts";

/** A piece of text that wants to stand at a place in the picture, in pixels. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: Align;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly color: string;
  /** The axis whose name or number it is. */
  readonly ladder?: "x" | "y" | "value";
  /** What it names is behind the surface. */
  readonly faded?: boolean;
}

/** Labels that stand together or not at all. */
export type Block = readonly Label[];

/** Where a block may stand, the best place first. */
export type Places = readonly Block[];

/** Pixels that two labels keep free between them; more where two axes meet, whose numbers would read as one row. */
const gaps = { labels: 4, ladders: 10 } as const;

/**
 * The labels that can stand without covering each other or a place already taken, moved sideways where they would leave
 * the picture. Earlier ones win: give the important first. `measure` answers a label's width in pixels.
 */
export function placeLabels(
  wishes: readonly Places[],
  bounds: Rect,
  taken: readonly Rect[],
  measure: (label: Label) => number,
): readonly Label[] {
  const placed: { label: Label; rect: Rect }[] = [];
  const placedAt = (block: Block) => {
    const wished = block.map((label) => rectOf(label, measure(label)));
    const [left, right] = [Math.min(...wished.map(({ x }) => x)), Math.max(...wished.map(({ x, width }) => x + width))];
    const shift = Math.max(0, bounds.x - left) + Math.min(0, bounds.x + bounds.width - right);
    const moved = block.map((label, i) => ({
      label: { ...label, x: label.x + shift },
      rect: { ...wished[i]!, x: wished[i]!.x + shift },
    }));
    const isClear = moved.every(
      ({ label, rect }) =>
        inside(rect, bounds) &&
        taken.every((other) => !overlap(rect, other, 0)) &&
        placed.every((other) => !overlap(rect, other.rect, gapBetween(label, other.label))),
    );
    if (isClear) placed.push(...moved);
    return isClear;
  };
  for (const places of wishes) places.some(placedAt);
  return placed.map(({ label }) => label);
}

/** What two labels keep free beyond what each has around it. */
const gapBetween = (a: Label, b: Label) =>
  a.ladder && b.ladder && a.ladder !== b.ladder ? gaps.ladders - gaps.labels : 0;

function rectOf({ x, y, align, size }: Label, width: number): Rect {
  const left = { left: x, center: x - width / 2, right: x - width }[align];
  const around = gaps.labels / 2;
  return { x: left - around, y: y - size / 2 - around, width: width + 2 * around, height: size + 2 * around };
}

const overlap = (a: Rect, b: Rect, gap: number) =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

const inside = (inner: Rect, outer: Rect) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
