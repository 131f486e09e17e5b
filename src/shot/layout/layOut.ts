import type { Prepared } from "../prepare.ts";
import { everyPart, type Parts } from "../settings/parts.ts";
import { compares } from "./composition.ts";
import { panes, type Rect } from "./panes.ts";

/** Where the parts of a picture lie, in pixels. */
interface Layout {
  /** For the title of several panes, and what they share; empty where there is no height for it. */
  readonly shared: Rect;
  readonly panes: readonly Rect[];
  /** For the chart and the runs of a comparison; empty without them. */
  readonly comparison: Rect;
}

const sharedHeight = 32;
/** Less high pictures keep all of it for their panes. */
const least = { shared: 360, comparison: 400 } as const;

/** Lays a shot out in a picture of a size. The page and a video share it. */
export function layOut(
  { shot, shown }: Pick<Prepared, "shot" | "shown">,
  width: number,
  height: number,
  parts: Parts = everyPart,
): Layout {
  const count = shot.panes.length;
  const over = count > 1 && parts.title && height >= least.shared ? sharedHeight : 0;
  const comparing = compares(count, shown.length) && parts.comparison && height >= least.comparison;
  const under = comparing ? Math.round(Math.min(240, Math.max(132, 0.25 * height))) : 0;
  return {
    shared: { x: 0, y: 0, width, height: over },
    panes: panes(count, width, height - over - under).map((rect) => ({ ...rect, y: over + rect.y })),
    comparison: { x: 0, y: height - under, width, height: under },
  };
}
