import type { Playhead } from "../scene/stage/playhead.ts";
import { compares, compose } from "../shot/layout/composition.ts";
import { fittingLine } from "../shot/layout/fitting.ts";
import { textWidth, write, type TextStyle } from "../shot/layout/lettering.ts";
import { layOut } from "../shot/layout/layOut.ts";
import type { Prepared } from "../shot/prepare.ts";
import { paneNames } from "../shot/runs/paneNames.ts";
import { resolveLook } from "../shot/settings/look.ts";
import { fontSizes, palette } from "../shot/settings/palette.ts";
import { everyPart, type Parts } from "../shot/settings/parts.ts";
import { drawComparison } from "./drawComparison.ts";
import { drawReadout } from "./drawReadout.ts";

/**
 * What the page's captions say, on a canvas: a readout for a single pane, or over several panes what they share, and in
 * each what tells it from the others and where its runs are. In layout pixels.
 */
export function drawCaptions(
  context: CanvasRenderingContext2D,
  prepared: Prepared,
  playhead: Playhead,
  width: number,
  height: number,
  parts: Parts = everyPart,
) {
  const { shot, shown } = prepared;
  const { theme, titleSize } = resolveLook(shot.look);
  const { names, shared } = paneNames(prepared);
  const [count, isAlone] = [shot.panes.length, shot.panes.length === 1];
  const layout = layOut(prepared, width, height, parts);
  layout.panes.forEach((rect, i) => {
    const entries = shown.filter(({ pane }) => pane === i);
    const draw = compares(count, entries.length) ? drawComparison : drawReadout;
    const { caption } = compose(rect.width, rect.height, count, entries.length, layout.paneParts);
    const name = (isAlone && shot.title) || names[i]!;
    context.save();
    context.translate(rect.x, rect.y);
    draw({ context, shot, pane: shot.panes[i]!, name, entries, playhead, width: rect.width, caption, theme, parts });
    context.restore();
    context.fillStyle = palette[theme].hairline;
    if (rect.x > 0) context.fillRect(rect.x - 0.5, rect.y, 1, rect.height);
    if (rect.y > 0) context.fillRect(rect.x, rect.y - 0.5, rect.width, 1);
  });
  const over = layout.shared.height;
  if (over > 0) {
    const heading = { size: fontSizes.lead * titleSize, weight: 600, color: palette[theme].text } as const;
    drawShared(context, shot.title, heading, shared.join(" · "), layout.shared.width, over / 2, theme);
  }
}

/** The title of a comparison, and what its panes share. */
function drawShared(
  context: CanvasRenderingContext2D,
  title: string | undefined,
  heading: TextStyle,
  shared: string,
  width: number,
  middle: number,
  theme: keyof typeof palette,
) {
  const rest = { size: fontSizes.small, weight: 400, color: palette[theme].secondary } as const;
  const line = fittingLine(context, title ?? "", heading, width - 24);
  write(context, line, 12, middle, heading);
  const x = line === "" ? 12 : 12 + textWidth(context, line, heading) + 16;
  write(context, fittingLine(context, shared, rest, Math.max(0, width - 12 - x)), x, middle + 1, rest);
}
