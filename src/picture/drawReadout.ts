import { stepNow } from "../scene/stage/playhead.ts";
import { colorOf, endingOf, hasEnded } from "../shot/runs/entries.ts";
import { resolveLook } from "../shot/settings/look.ts";
import { fontSizes, palette } from "../shot/settings/palette.ts";
import { readingsOf } from "../shot/runs/readout.ts";
import { surfaceOf } from "../shot/problems/index.ts";
import { capitalized } from "../core/capitalized.ts";
import { verdictBar, verdictStyle, type Caption } from "./caption.ts";
import { wrappedLines } from "../shot/layout/fitting.ts";
import { textWidth, write } from "../shot/layout/lettering.ts";

const [left, top] = [16, 14];
const lineHeight = 1.45;
/** Between the title, the numbers and the verdicts. */
const space = 8;
/** Beside the title. */
const freeWidth = 300;
const verdictWidth = 177;
/** Of the width, left of the surface. */
const formulaShare = 0.36;
const columns = { afterNames: 16, gap: 14, least: 48 } as const;

/** Title and formula, a column of numbers for each run, and how it ends. */
export function drawReadout({ context, shot, pane, entries, playhead, width, theme, parts }: Caption) {
  const colors = palette[theme];
  const surface = surfaceOf(pane.surface);
  let y = top;
  /** The middle of the next line, which takes so much room. */
  const nextLine = (room: number) => (y += room) - room / 2;
  const { titleSize } = resolveLook(shot.look);
  const title = { size: fontSizes.title * titleSize, weight: 600, color: colors.text } as const;
  const formula = { size: fontSizes.lead, weight: 400, color: colors.secondary } as const;
  const name = { size: fontSizes.body, weight: 400, color: colors.secondary } as const;
  const number = { size: fontSizes.body, weight: 600, color: colors.text } as const;

  const lines = [
    ...wrappedLines(context, shot.title ?? capitalized(surface.label), title, width - freeWidth, 2).map(
      (text) => [text, title, 1.25] as const,
    ),
    ...wrappedLines(context, surface.formula, formula, formulaShare * width, 2).map(
      (text) => [text, formula, lineHeight] as const,
    ),
  ];
  if (parts.title) {
    for (const [text, style, leading] of lines) write(context, text, left, nextLine(style.size * leading), style);
    y += space;
  }
  if (!parts.readout) return;

  const readings = entries.map((entry) => readingsOf(entry, stepNow(playhead, entry.trajectory)));
  const names = (readings[0] ?? []).map((reading) => reading.name);
  const first = left + columns.afterNames + Math.max(0, ...names.map((text) => textWidth(context, text, name)));
  const texts = readings.flatMap((column) => column.map(({ text }) => text));
  const pitch = columns.gap + Math.max(columns.least, ...texts.map((text) => textWidth(context, text, number)));
  names.forEach((text, row) => {
    const middle = nextLine(fontSizes.body * lineHeight);
    write(context, text, left, middle, name);
    readings.forEach((column, run) => {
      const color = row === 0 ? colorOf(entries[run]!, theme) : colors.text;
      write(context, column[row]!.text, first + run * pitch, middle, { ...number, color });
    });
  });

  y += space;
  for (const entry of entries.filter((each) => hasEnded(each, stepNow(playhead, each.trajectory)))) {
    const began = y;
    const style = verdictStyle(entry, theme, fontSizes.body);
    const text = capitalized(endingOf(entry));
    for (const line of wrappedLines(context, text, style, verdictWidth))
      write(context, line, left + verdictBar.indent, nextLine(style.size * lineHeight), style);
    context.fillStyle = colorOf(entry, theme);
    context.fillRect(left, began, verdictBar.width, y - began);
    y += space / 2;
  }
}
