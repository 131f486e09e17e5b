import { hairline, type Brush } from "./brush.ts";
import { gaps, rows, type Frame } from "./frame.ts";
import { drawText, fittingText, textWidth } from "./text.ts";

/** A remark at the right end of the title's row. */
export interface Note {
  /** From long to short: the first that fits is written. */
  readonly texts: readonly string[];
  /** Left out where the title needs the room; else the title yields. */
  readonly yields: boolean;
  /** Draws what stands before the text, `symbolWidth` wide, around a position in canvas pixels. */
  symbol(brush: Brush, x: number, y: number): void;
}

export const symbolWidth = 18; // CSS pixels
const symbolGap = 6;
const leastTitle = 30;

/** Grid, tick labels, titles and the note. */
export function drawFrame(brush: Brush, { xTicks, yTicks }: Frame, note: Note | null) {
  const { area, theme, unit, x } = brush;
  const [right, bottom] = [area.x + area.width, area.y + area.height];
  for (const { place, label } of yTicks) {
    const at = area.y + (1 - place) * area.height;
    hairline(brush, [area.x, at], [right, at], theme.hairline);
    drawText(brush, label, area.x - gaps.label * unit, at, "right", theme.secondary);
  }
  for (const { place, label, middle } of xTicks) {
    const at = area.x + place * area.width;
    hairline(brush, [at, area.y], [at, bottom], theme.hairline);
    drawText(brush, label, middle * unit, bottom + (rows.ticks / 2 + 1) * unit, "center", theme.secondary);
  }
  const titleAt = bottom + (rows.ticks + rows.title / 2) * unit;
  drawText(brush, fittingText(brush, x.title, area.width / unit), right, titleAt, "right", theme.secondary);
  drawTop(brush, note);
}

function drawTop(brush: Brush, note: Note | null) {
  const { area, theme, unit, y } = brush;
  const middle = (rows.title / 2 + 2) * unit;
  const right = area.x + area.width;
  const room = right / unit - gaps.edge;
  const widthOf = (text: string) => symbolWidth + symbolGap + textWidth(brush, text);
  const text = note?.texts.find((each) => widthOf(each) <= room) ?? note?.texts.at(-1) ?? "";
  const noteWidth = note ? widthOf(text) : 0;
  const shown = note !== null && !(note.yields && textWidth(brush, y.title) + 2 * symbolGap + noteWidth > room);
  const titleRoom = shown ? room - noteWidth - 2 * symbolGap : room;
  if (titleRoom >= leastTitle)
    drawText(brush, fittingText(brush, y.title, titleRoom), gaps.edge * unit, middle, "left", theme.secondary);
  if (!shown) return;
  drawText(brush, text, right, middle, "right", note.yields ? theme.secondary : theme.text);
  note.symbol(brush, right - (noteWidth - symbolWidth / 2) * unit, middle);
}
