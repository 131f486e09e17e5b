import { fontFamily } from "../../shot/palette.ts";

/** How a line of text looks. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly color: string;
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
  context.fillText(text, x, middle + 0.36 * style.size); // digits of Inter are 0.73 em high
}

/** The text in lines of at most a width, broken between words. */
export function wrappedLines(context: Context, text: string, style: TextStyle, width: number): readonly string[] {
  return text.split(" ").reduce<string[]>((lines, word) => {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(context, longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
    return lines;
  }, []);
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
