import { longestFitting } from "../../shot/layout/fitting.ts";
import { footOf, textWidth as widthOf, writeAtFoot, type Align } from "../../shot/layout/lettering.ts";
import { fontSizes } from "../../shot/settings/palette.ts";
import { splitPower } from "../axes/superscript.ts";
import type { Brush } from "./brush.ts";

// Inter's shipped subset has no superscripts but ¹²³: a power is drawn with full digits, smaller and raised.
const powerSize = 0.72;
const powerRise = 0.42;

type UnitPen = Pick<Brush, "ctx" | "unit">;

/** A power's digits and what they stand on. */
const stylesOf = (unit: number, color = "") => {
  const base = { size: fontSizes.small * unit, weight: 400, color } as const;
  return { base, power: { ...base, size: base.size * powerSize } };
};

/** Width of a line of small text, in CSS pixels. */
export function textWidth({ ctx, unit }: UnitPen, text: string): number {
  const [base, power] = splitPower(text);
  const styles = stylesOf(unit);
  return (widthOf(ctx, base, styles.base) + (power ? widthOf(ctx, power, styles.power) : 0)) / unit;
}

/** Draws a line of small text; x and y, in canvas pixels, are at its left, middle or right, half way up its digits. */
export function drawText(pen: UnitPen, text: string, x: number, y: number, align: Align, color: string) {
  const { ctx, unit } = pen;
  const [base, power] = splitPower(text);
  const styles = stylesOf(unit, color);
  const width = textWidth(pen, text) * unit;
  const left = align === "left" ? x : align === "right" ? x - width : x - width / 2;
  const foot = Math.round(footOf(y, styles.base.size));
  writeAtFoot(ctx, base, left, foot, styles.base);
  if (!power) return;
  const powerLeft = left + widthOf(ctx, base, styles.base);
  writeAtFoot(ctx, power, powerLeft, foot - powerRise * styles.base.size, styles.power);
}

/** The text, or as much of its beginning as fits into a width in CSS pixels, with an ellipsis. */
export const fittingText = (pen: UnitPen, text: string, width: number): string =>
  longestFitting(text, (cut) => textWidth(pen, cut) <= width);
