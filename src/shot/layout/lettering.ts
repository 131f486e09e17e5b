import { fontFamily } from "../settings/palette.ts";

/** How a line of text looks; its size in the canvas's units. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly color: string;
  /** A colour around the letters, for text that may reach over the surface. */
  readonly halo?: string;
  /** 1 unless told. */
  readonly opacity?: number;
}

/** Which end of a line, or its middle, is where it is written. */
export type Align = "left" | "center" | "right";

/** What of a canvas's 2D context letters need. */
export interface Pen {
  font: string;
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineJoin: unknown;
  globalAlpha: number;
  textAlign: unknown;
  textBaseline: unknown;
  measureText(text: string): { readonly width: number };
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
}

const haloWidth = 4;
const haloAlpha = 0.8;

const fontOf = ({ weight, size }: Pick<TextStyle, "weight" | "size">) => `${weight} ${size}px ${fontFamily}`;

export function textWidth(pen: Pen, text: string, style: Pick<TextStyle, "weight" | "size">): number {
  pen.font = fontOf(style);
  return pen.measureText(text).width;
}

/** Where a line's foot is, so that its digits are centred on a height: those of Inter are 0.73 em high. */
export const footOf = (middle: number, size: number): number => middle + 0.36 * size;

/** Writes a line with its foot at a height. */
export function writeAtFoot(pen: Pen, text: string, x: number, foot: number, style: TextStyle, align: Align = "left") {
  pen.textBaseline = "alphabetic";
  set(pen, text, x, foot, style, align);
}

/** Writes a line centred on a height. */
export function write(pen: Pen, text: string, x: number, middle: number, style: TextStyle) {
  writeAtFoot(pen, text, x, footOf(middle, style.size), style);
}

/** Writes a line with the middle of its font, small letters and all, at a height: for a label that stands alone. */
export function writeLabel(pen: Pen, text: string, x: number, middle: number, style: TextStyle, align: Align) {
  pen.textBaseline = "middle";
  set(pen, text, x, middle, style, align);
}

function set(pen: Pen, text: string, x: number, y: number, style: TextStyle, align: Align) {
  pen.font = fontOf(style);
  pen.textAlign = align;
  const opacity = style.opacity ?? 1;
  if (style.halo !== undefined) {
    pen.strokeStyle = style.halo;
    pen.lineWidth = haloWidth;
    pen.lineJoin = "round";
    pen.globalAlpha = opacity * haloAlpha;
    pen.strokeText(text, x, y);
  }
  pen.globalAlpha = opacity;
  pen.fillStyle = style.color;
  pen.fillText(text, x, y);
  pen.globalAlpha = 1;
}

/** About how wide a line of Inter is where no canvas measures it; rather too wide. */
export const roughWidth = (text: string, { size, weight }: Pick<TextStyle, "weight" | "size">): number =>
  text.length * size * (weight === 600 ? 0.63 : 0.6);
