import type { Playhead } from "../scene/stage/playhead.ts";
import { compares } from "../shot/layout/composition.ts";
import type { Entry } from "../shot/runs/entries.ts";
import { resolveLook } from "../shot/settings/look.ts";
import { palette } from "../shot/settings/palette.ts";
import { panes as layOut } from "../shot/layout/panes.ts";
import { everyPart, type Parts } from "../shot/settings/parts.ts";
import type { Shot } from "../shot/shot.ts";
import { drawComparison } from "./drawComparison.ts";
import { drawReadout } from "./drawReadout.ts";

/** What the page's captions say, on a canvas: a readout for a single pane, or every pane's name and how its runs end. In layout pixels. */
export function drawCaptions(
  context: CanvasRenderingContext2D,
  shot: Shot,
  entries: readonly Entry[],
  playhead: Playhead,
  width: number,
  height: number,
  parts: Parts = everyPart,
) {
  const { theme } = resolveLook(shot.look);
  layOut(shot.panes.length, width, height).forEach((rect, i) => {
    const runs = entries.filter(({ pane }) => pane === i);
    const draw = compares(shot.panes.length, runs.length) ? drawComparison : drawReadout;
    context.save();
    context.translate(rect.x, rect.y);
    draw({ context, shot, pane: shot.panes[i]!, entries: runs, playhead, width: rect.width, theme, parts });
    context.restore();
    context.fillStyle = palette[theme].hairline;
    if (rect.x > 0) context.fillRect(rect.x - 0.5, rect.y, 1, rect.height);
    if (rect.y > 0) context.fillRect(rect.x, rect.y - 0.5, rect.width, 1);
  });
}
