import { stepNow } from "../scene/stage/playhead.ts";
import { runHeight, titleHeights } from "../shot/layout/captionPlace.ts";
import { fittingLine } from "../shot/layout/fitting.ts";
import { write, type TextStyle } from "../shot/layout/lettering.ts";
import { colorOf } from "../shot/runs/entries.ts";
import { moreInWords, paneLines } from "../shot/runs/paneLines.ts";
import { resolveLook } from "../shot/settings/look.ts";
import { fontSizes, palette } from "../shot/settings/palette.ts";
import { verdictBar, verdictStyle, type Caption } from "./caption.ts";

const [left, top] = [12, 6];

/** A pane's name, and where its runs are; how they ended once they have. */
export function drawComparison({ context, shot, name, entries, playhead, caption, theme, parts }: Caption) {
  const colors = palette[theme];
  const halo = colors.background[0];
  const room = caption.width - (left - caption.x);
  const { titleSize } = resolveLook(shot.look);
  const titleHeight = titleHeights({ titleSize }).line;
  const title = { size: fontSizes.lead * titleSize, weight: 600, color: colors.text, halo } as const;
  if (parts.title) write(context, fittingLine(context, name, title, room), left, top + titleHeight / 2 - 2, title);
  if (!parts.readout) return;
  const going = { size: fontSizes.small, weight: 400, color: colors.text } as const;
  const { lines, more } = paneLines(entries, ({ trajectory }) => stepNow(playhead, trajectory));
  let y = top + titleHeight;
  for (const { entry, text, hasEnded } of lines) {
    const ended = verdictStyle(entry, theme, fontSizes.small);
    const style: TextStyle = { ...(hasEnded ? ended : going), halo };
    const line = fittingLine(context, text, style, room - verdictBar.indent);
    write(context, line, left + verdictBar.indent, y + runHeight / 2 - 1, style);
    context.fillStyle = colorOf(entry, theme);
    context.fillRect(left, y, verdictBar.width, runHeight - 3);
    y += runHeight;
  }
  const rest = { size: fontSizes.small, weight: 400, color: colors.secondary, halo } as const;
  write(context, moreInWords(more), left + verdictBar.indent, y + runHeight / 2 - 1, rest);
}
