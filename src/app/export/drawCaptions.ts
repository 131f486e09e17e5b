import { describeEnding } from "../../core/describeEnding.ts";
import { formatCount, formatShort } from "../../core/format.ts";
import { stateAt } from "../../core/trajectory.ts";
import { stepNow, type Playhead } from "../../scene/playhead.ts";
import { compares } from "../../shot/composition.ts";
import { colorOf, type Entry } from "../../shot/entries.ts";
import { resolveLook } from "../../shot/look.ts";
import { fontSizes, palette, type Theme, type ThemeId } from "../../shot/palette.ts";
import { panes as layOut } from "../../shot/panes.ts";
import { readingsOf } from "../../shot/readout.ts";
import { datasetOf, surfaceOf } from "../../shot/resolve.ts";
import type { Pane, Shot } from "../../shot/shot.ts";
import { capitalized } from "../capitalized.ts";
import { fittingLine, textWidth, wrappedLines, write } from "./lettering.ts";

/** What the captions of one pane are drawn from; the canvas's origin is the pane's top left corner. */
interface Caption {
  readonly context: CanvasRenderingContext2D;
  readonly shot: Shot;
  readonly pane: Pane;
  readonly entries: readonly Entry[];
  readonly playhead: Playhead;
  /** Of the pane. */
  readonly width: number;
  readonly theme: ThemeId;
  readonly colors: Theme;
}

/** Title, formula and readout of a single pane, or every pane's name and how its runs end; in layout pixels, as the page has them. */
export function drawCaptions(
  context: CanvasRenderingContext2D,
  shot: Shot,
  entries: readonly Entry[],
  playhead: Playhead,
  width: number,
  height: number,
) {
  const { theme } = resolveLook(shot.look);
  const colors = palette[theme];
  layOut(shot.panes.length, width, height).forEach((rect, i) => {
    const runs = entries.filter(({ pane }) => pane === i);
    const caption = { context, shot, pane: shot.panes[i]!, entries: runs, playhead, width: rect.width, theme, colors };
    context.save();
    context.translate(rect.x, rect.y);
    if (compares(shot.panes.length, runs.length)) drawComparison(caption);
    else drawReadout(caption);
    context.restore();
    context.fillStyle = colors.hairline;
    if (rect.x > 0) context.fillRect(rect.x - 0.5, rect.y, 1, rect.height);
    if (rect.y > 0) context.fillRect(rect.x, rect.y - 0.5, rect.width, 1);
  });
}

const lineHeight = 1.45;

/** A column of numbers for each run, and how it ends. */
function drawReadout({ context, shot, pane, entries, playhead, width, theme, colors }: Caption) {
  const surface = surfaceOf(pane.surface);
  const left = 16;
  let y = 14;
  const line = (size: number, height = lineHeight) => (y += size * height) - (size * height) / 2;
  const title = { size: fontSizes.title, weight: 600, color: colors.text } as const;
  const formula = { size: fontSizes.lead, weight: 400, color: colors.secondary } as const;
  for (const text of wrappedLines(context, shot.title ?? capitalized(surface.label), title, width - 300))
    write(context, text, left, line(title.size, 1.25), title);
  for (const text of wrappedLines(context, surface.formula, formula, width - 300))
    write(context, text, left, line(formula.size), formula);

  y += 8;
  const readings = entries.map((entry) => readingsOf(entry, stepNow(playhead, entry.trajectory)));
  const name = { size: fontSizes.body, weight: 400, color: colors.secondary } as const;
  const number = { size: fontSizes.body, weight: 600, color: colors.text } as const;
  const names = (readings[0] ?? []).map((reading) => reading.name);
  const nameWidth = 16 + Math.max(0, ...names.map((text) => textWidth(context, text, name)));
  names.forEach((text, row) => {
    const at = line(fontSizes.body);
    write(context, text, left, at, name);
    let x = left + nameWidth;
    readings.forEach((column, run) => {
      const color = row === 0 ? colorOf(entries[run]!, theme) : colors.text;
      write(context, column[row]!.text, x, at, { ...number, color });
      x += 10 + Math.max(52, ...column.map((reading) => textWidth(context, reading.text, number)));
    });
  });

  y += 8;
  for (const entry of entries) {
    const { surface: own, trajectory, resolved } = entry;
    const style = verdictStyle(entry, colors);
    const top = y;
    const text = capitalized(describeEnding(own, trajectory, resolved.limits));
    for (const part of wrappedLines(context, text, style, 177))
      write(context, part, left + 13, line(style.size), style);
    context.fillStyle = colorOf(entry, theme);
    context.fillRect(left, top, 3, y - top);
    y += 4;
  }
}

/** A line for each run beside its colour: there is no room for its numbers. */
function drawComparison({ context, shot, pane, entries, playhead, width, theme, colors }: Caption) {
  const left = 12;
  let y = 8;
  const data = datasetOf(pane.surface);
  const own = data ? data.label : capitalized(surfaceOf(pane.surface).label);
  const title = { size: fontSizes.lead, weight: 600, color: colors.text } as const;
  const name = fittingLine(context, shot.panes.length === 1 ? (shot.title ?? own) : own, title, width - 110);
  write(context, name, left, y + 11, title);
  const steps = entries.map(({ trajectory }) => stateAt(trajectory, stepNow(playhead, trajectory)).step);
  const moment = { size: fontSizes.small, weight: 400, color: colors.secondary } as const;
  const furthest = `step ${formatCount(Math.max(0, ...steps))}`;
  write(context, furthest, left + textWidth(context, name, title) + 12, y + 12, moment);
  y += 24;
  for (const entry of entries) {
    const { surface, trajectory, resolved } = entry;
    const style = { ...verdictStyle(entry, colors), size: fontSizes.small, weight: 400 } as const;
    const ending = describeEnding(surface, trajectory, resolved.limits);
    const text = `${entry.name}, α = ${formatShort(trajectory.stepSizes[0]!)}: ${ending}`;
    write(context, fittingLine(context, text, style, width - left - 25), left + 13, y + 8.5, style);
    context.fillStyle = colorOf(entry, theme);
    context.fillRect(left, y, 3, 17);
    y += 19;
  }
}

/** Bad news stands out. */
const verdictStyle = ({ trajectory: { ending } }: Entry, { text, secondary }: Theme) =>
  ({
    size: fontSizes.body,
    weight: ending === "diverged" ? 600 : 400,
    color: ending === "diverged" ? text : secondary,
  }) as const;
