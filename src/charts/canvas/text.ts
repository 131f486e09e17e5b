import { longestFitting } from "../../shot/layout/fitting.ts";
import { footOf, textWidth as widthOf, writeAtFoot, type Align } from "../../shot/layout/lettering.ts";
import { fontSizes } from "../../shot/settings/palette.ts";
import { splitPowers } from "../axes/superscript.ts";
import type { Brush } from "./brush.ts";

// Inter's shipped subset has no superscripts but ¹²³: a power is drawn with full digits, smaller and raised.
const powerSize = 0.72;
const powerRise = 0.42;

type UnitPen = Pick<Brush, "ctx" | "unit">;

/** The pieces of a line, each with its size. */
const piecesOf = (text: string, unit: number) =>
  splitPowers(text).map(({ text: piece, isPower }) => {
    const size = fontSizes.small * unit * (isPower ? powerSize : 1);
    return { text: piece, isPower, size, weight: 400 } as const;
  });

/** Width of a line of small text, in CSS pixels. */
export const textWidth = ({ ctx, unit }: UnitPen, text: string): number =>
  piecesOf(text, unit).reduce((sum, piece) => sum + widthOf(ctx, piece.text, piece), 0) / unit;

/** Draws a line of small text; x and y, in canvas pixels, are at its left, middle or right, half way up its digits. */
export function drawText(pen: UnitPen, text: string, x: number, y: number, align: Align, color: string) {
  const { ctx, unit } = pen;
  const size = fontSizes.small * unit;
  const width = textWidth(pen, text) * unit;
  const foot = Math.round(footOf(y, size));
  let left = align === "left" ? x : align === "right" ? x - width : x - width / 2;
  for (const piece of piecesOf(text, unit)) {
    writeAtFoot(ctx, piece.text, left, foot - (piece.isPower ? powerRise * size : 0), { ...piece, color });
    left += widthOf(ctx, piece.text, piece);
  }
}

/** The text, or as much of its beginning as fits into a width in CSS pixels, with an ellipsis. */
export const fittingText = (pen: UnitPen, text: string, width: number): string =>
  longestFitting(text, (cut) => textWidth(pen, cut) <= width);
