import type { Prepared } from "../prepare.ts";
import { fontSizes } from "../settings/palette.ts";
import { resolveLook } from "../settings/look.ts";
import { everyPart, type Parts } from "../settings/parts.ts";
import { showsData } from "../runs/showsData.ts";
import { compares } from "./composition.ts";
import { roughWidth } from "./lettering.ts";
import { titleHeights, type PaneParts } from "./captionPlace.ts";
import { nothing, panes, type Rect } from "./panes.ts";
import { scaleTitle, sharesScale } from "./sharedScale.ts";

/** Where the parts of a picture lie, in pixels. */
export interface Layout {
  /** For the title of several panes, and what they share in words; empty where there is no height for it. */
  readonly shared: Rect;
  /** For the colour bar that all panes share; empty where each has its own. */
  readonly colorBar: Rect;
  readonly panes: readonly Rect[];
  /** What each pane holds. */
  readonly paneParts: PaneParts;
  /** For the chart and the runs of a comparison; empty without them. */
  readonly comparison: Rect;
}

/** Less high pictures keep all of it for their panes. */
const least = { shared: 360, comparison: 400, colorBar: 560 } as const;
const gap = 12;
/** A bar lies so, with its numbers under it. */
const bar = { top: 5, height: 7, widest: 220 } as const;

/** Lays a shot out in a picture of a size. The page and a video share it. */
export function layOut(
  { shot, shown }: Pick<Prepared, "shot" | "shown">,
  width: number,
  height: number,
  parts: Parts = everyPart,
): Layout {
  const count = shot.panes.length;
  const { titleSize } = resolveLook(shot.look);
  const over = count > 1 && parts.title && height >= least.shared ? titleHeights({ titleSize }).line + 6 : 0;
  const isComparison = compares(count, shown.length);
  const comparing = isComparison && parts.comparison && height >= least.comparison;
  const under = comparing ? Math.round(Math.min(240, Math.max(132, 0.25 * height))) : 0;
  const colorBar = over > 0 && parts.legend && width >= least.colorBar && sharesScale(shot) ? barIn(width) : nothing;
  const hasBar = colorBar.width > 0;
  const title = hasBar ? roughWidth(scaleTitle(shot.panes), { size: fontSizes.small, weight: 600 }) + 2 * gap : 0;
  return {
    shared: { x: 0, y: 0, width: hasBar ? colorBar.x - title : width, height: over },
    colorBar,
    paneParts: {
      ...parts,
      titleSize,
      legend: parts.legend && !hasBar,
      data: parts.data && (!isComparison || showsData(shot)),
    },
    panes: panes(count, width, height - over - under).map((rect) => ({ ...rect, y: over + rect.y })),
    comparison: { x: 0, y: height - under, width, height: under },
  };
}

/** At the right end of what is shared; its numbers may reach over its ends. */
function barIn(width: number): Rect {
  const across = Math.round(Math.min(bar.widest, 0.22 * width));
  return { x: width - 2 * gap - across, y: bar.top, width: across, height: bar.height };
}
