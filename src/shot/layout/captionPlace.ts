import { mostLines } from "../runs/paneLines.ts";
import { fontSizes } from "../settings/palette.ts";
import type { Parts } from "../settings/parts.ts";
import { nothing, type Rect } from "./panes.ts";

/** From a picture's edges, and between what lies in it. */
export const [margin, gap] = [16, 8];

/** What a pane holds, and how large its title is: so many times as usual. */
export interface PaneParts extends Parts {
  readonly titleSize?: number;
}

/** Of a title with its formula, and of a pane's name among others. */
export const titleHeights = ({ titleSize = 1 }: Pick<PaneParts, "titleSize">) => ({
  whole: Math.round(1.25 * fontSizes.title * titleSize) + 25,
  line: Math.round(fontSizes.lead * titleSize) + 11,
});

/** Of a run's line under the name of its pane. */
export const runHeight = 18;

/** Title and formula, and a column of numbers and a verdict for each run. */
export function readoutOf(runCount: number, parts: PaneParts): Rect {
  const height = (parts.title ? titleHeights(parts).whole : 0) + (parts.readout ? 140 + 24 * runCount : 0);
  return height === 0 ? nothing : { x: margin, y: margin - 4, width: Math.max(206, 70 + 78 * runCount), height };
}

/** A pane's name and a line for each of its first runs, which end before the legend where they would come down to that. */
export function linesOf(width: number, height: number, runCount: number, legend: Rect, parts: PaneParts): Rect {
  const { title, readout, legend: hasLegend } = parts;
  if (!title && !readout) return nothing;
  const lines = readout ? Math.min(runCount, mostLines + 1) : 0;
  const { line } = titleHeights(parts);
  const [x, y, used] = [gap, 4, Math.min(line + runHeight * lines + 2, Math.max(line, height - 8))];
  const room = hasLegend && y + used + gap > legend.y ? legend.x - gap : width;
  return { x, y, width: Math.max(0, Math.min(320, room - x - gap)), height: used };
}
