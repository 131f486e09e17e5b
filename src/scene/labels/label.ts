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
}

/** Pixels that two labels keep free between them. */
const gap = 4;

/**
 * The labels that can stand without covering each other or a place already taken, moved sideways where they would leave the picture. Earlier ones
 * win: give the important first. `measure` answers a label's width in pixels.
 */
export function placeLabels(
  labels: readonly Label[],
  bounds: Rect,
  taken: readonly Rect[],
  measure: (label: Label) => number,
): readonly Label[] {
  const placed: { label: Label; rect: Rect }[] = [];
  for (const wish of labels) {
    const wished = rectOf(wish, measure(wish));
    const shift = Math.max(0, bounds.x - wished.x) + Math.min(0, bounds.x + bounds.width - wished.x - wished.width);
    const label = { ...wish, x: wish.x + shift };
    const rect = { ...wished, x: wished.x + shift };
    const clear =
      inside(rect, bounds) && [...taken, ...placed.map((other) => other.rect)].every((other) => !overlap(rect, other));
    if (clear) placed.push({ label, rect });
  }
  return placed.map(({ label }) => label);
}

function rectOf({ x, y, align, size }: Label, width: number): Rect {
  const left = { left: x, center: x - width / 2, right: x - width }[align];
  return { x: left - gap / 2, y: y - size / 2 - gap / 2, width: width + gap, height: size + gap };
}

const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const inside = (inner: Rect, outer: Rect) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
