import { fontFamily } from "../shot/settings/palette.ts";

/** How a line of text looks; its size in layout pixels. */
interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly color: string;
  /** A colour around the letters, for text that may reach over the surface. */
  readonly halo?: string;
}

type Context = CanvasRenderingContext2D;

const fontOf = ({ weight, size }: TextStyle) => `${weight} ${size}px ${fontFamily}`;

export function textWidth(context: Context, text: string, style: TextStyle): number {
  context.font = fontOf(style);
  return context.measureText(text).width;
}

/** Writes a line from its left end, centred on a height. */
export function write(context: Context, text: string, x: number, middle: number, style: TextStyle) {
  context.font = fontOf(style);
  context.fillStyle = style.color;
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  const base = middle + 0.36 * style.size; // digits of Inter are 0.73 em high
  if (style.halo !== undefined) {
    context.strokeStyle = style.halo;
    context.lineWidth = 4;
    context.lineJoin = "round";
    context.globalAlpha = 0.8;
    context.strokeText(text, x, base);
    context.globalAlpha = 1;
  }
  context.fillText(text, x, base);
}

/** Spaces that stay: around a sign of comparison, before a dash, and between a number and what it counts. */
const bound = / (?=[=<—])|(?<=[=<]) |(?<=\d) (?=[a-z])|(?<=step) (?=\d)/g;

/** The text in lines of at most a width, broken between words; what does not fit into so many lines is cut off with an ellipsis. */
export function wrappedLines(
  context: Context,
  text: string,
  style: TextStyle,
  width: number,
  most = Infinity,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.replace(bound, "\u00a0").split(" ")) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    const goesOn = lines.length === most || (lines.length > 0 && textWidth(context, longer, style) <= width);
    if (goesOn) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => fittingLine(context, line, style, width));
}

/** The text, or as much of its beginning as fits into a width, with an ellipsis. */
export function fittingLine(context: Context, text: string, style: TextStyle, width: number): string {
  if (textWidth(context, text, style) <= width) return text;
  for (let length = text.length - 1; length > 0; length--) {
    const cut = `${text.slice(0, length).trimEnd()}…`;
    if (textWidth(context, cut, style) <= width) return cut;
  }
  return "";
}
