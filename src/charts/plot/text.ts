import { fontFamily, fontSizes } from "../../shot/settings/palette.ts";
import type { Brush } from "./brush.ts";
import { splitPower } from "../axes/superscript.ts";

// Inter's shipped subset has no superscripts but ¹²³: a power is drawn with full digits, smaller and raised.
const powerSize = 0.72;
const powerRise = 0.42;

type Pen = Pick<Brush, "ctx" | "unit">;

const fontOf = (size: number) => `400 ${size}px ${fontFamily}`;

/** Width of a line of small text, in CSS pixels. */
export function textWidth({ ctx, unit }: Pen, text: string): number {
  const [base, power] = splitPower(text);
  const size = fontSizes.small * unit;
  ctx.font = fontOf(size);
  let width = ctx.measureText(base).width;
  if (power) {
    ctx.font = fontOf(size * powerSize);
    width += ctx.measureText(power).width;
  }
  return width / unit;
}

/** Draws a line of small text; x and y, in canvas pixels, are at its left, middle or right, half way up its digits. */
export function drawText(
  pen: Pen,
  text: string,
  x: number,
  y: number,
  align: "left" | "center" | "right",
  color: string,
) {
  const { ctx, unit } = pen;
  const [base, power] = splitPower(text);
  const size = fontSizes.small * unit;
  const width = textWidth(pen, text) * unit;
  const left = align === "left" ? x : align === "right" ? x - width : x - width / 2;
  const baseline = Math.round(y + 0.36 * size); // digits of Inter are 0.73 em high
  ctx.fillStyle = color;
  ctx.textAlign = "left";
  ctx.textBaseline = "alphabetic";
  ctx.font = fontOf(size);
  ctx.fillText(base, left, baseline);
  if (!power) return;
  const baseWidth = ctx.measureText(base).width;
  ctx.font = fontOf(size * powerSize);
  ctx.fillText(power, left + baseWidth, baseline - powerRise * size);
}

/** The text, or as much of its beginning as fits into a width in CSS pixels, with an ellipsis. */
export function fittingText(pen: Pen, text: string, width: number): string {
  if (textWidth(pen, text) <= width) return text;
  for (let length = text.length - 1; length > 0; length--) {
    const cut = `${text.slice(0, length).trimEnd()}…`;
    if (textWidth(pen, cut) <= width) return cut;
  }
  return "";
}
