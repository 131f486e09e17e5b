import { formatCount } from "../core/format.ts";
import { stateAt } from "../core/descent/trajectory.ts";
import { stepNow } from "../scene/stage/playhead.ts";
import { colorOf } from "../shot/runs/entries.ts";
import { fontSizes, palette } from "../shot/settings/palette.ts";
import { datasetOf, surfaceOf } from "../shot/problems/index.ts";
import { verdictAmong } from "../shot/runs/verdict.ts";
import { capitalized } from "./capitalized.ts";
import { verdictBar, verdictStyle, type Caption } from "./caption.ts";
import { fittingLine, wrappedLines } from "../shot/layout/fitting.ts";
import { textWidth, write } from "../shot/layout/lettering.ts";

const [left, top] = [12, 8];
const titleHeight = 22;
const lineHeight = 16;
/** Between two verdicts. */
const gap = 3;
/** For the step, beside the name. */
const stepWidth = 84;

/** A pane's name and the step that it shows, and for each of its runs how it ends: there is no room for numbers. */
export function drawComparison({ context, shot, pane, entries, playhead, width, theme, parts }: Caption) {
  const colors = palette[theme];
  const room = width - 2 * left;
  const title = { size: fontSizes.lead, weight: 600, color: colors.text, halo: colors.background[0] } as const;
  const moment = { size: fontSizes.small, weight: 400, color: colors.secondary } as const;
  const own = datasetOf(pane.surface)?.label ?? capitalized(surfaceOf(pane.surface).label);
  const name = shot.panes.length === 1 ? (shot.title ?? own) : own;
  const shown = parts.title ? fittingLine(context, name, title, room - stepWidth) : "";
  write(context, shown, left, top + titleHeight / 2, title);
  if (!parts.readout) return;
  const steps = entries.map(({ trajectory }) => stateAt(trajectory, stepNow(playhead, trajectory)).step);
  const step = `step ${formatCount(Math.max(0, ...steps))}`;
  write(
    context,
    step,
    left + (shown === "" ? 0 : textWidth(context, shown, title) + 12),
    top + titleHeight / 2 + 1,
    moment,
  );

  let y = top + titleHeight + gap;
  const mostLines = entries.length <= 2 ? 2 : 1;
  for (const entry of entries) {
    const style = { ...verdictStyle(entry, theme, fontSizes.small), weight: 400, halo: colors.background[0] } as const;
    const lines = wrappedLines(
      context,
      verdictAmong(entries.length, entry),
      style,
      room - verdictBar.indent,
      mostLines,
    );
    lines.forEach((line, i) => write(context, line, left + verdictBar.indent, y + (i + 0.5) * lineHeight, style));
    context.fillStyle = colorOf(entry, theme);
    context.fillRect(left, y, verdictBar.width, lines.length * lineHeight);
    y += lines.length * lineHeight + gap;
  }
}
