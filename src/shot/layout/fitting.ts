import { textWidth, type Pen, type TextStyle } from "./lettering.ts";

/** The longest beginning of a text that fits, with an ellipsis, or all of it; found by halves, since texts may be long. */
export function longestFitting(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const cut = (length: number) => `${text.slice(0, length).trimEnd()}…`;
  let [shown, hidden] = [0, text.length];
  while (hidden - shown > 1) {
    const length = (shown + hidden) >> 1;
    if (fits(cut(length))) shown = length;
    else hidden = length;
  }
  return shown === 0 ? "" : cut(shown);
}

/** The text, or as much of its beginning as fits into a width, with an ellipsis. */
export const fittingLine = (pen: Pen, text: string, style: TextStyle, width: number): string =>
  longestFitting(text, (cut) => textWidth(pen, cut, style) <= width);

/** Spaces that stay: around a sign of comparison, before a dash, and between a number and what it counts. */
const bound = / (?=[=<—])|(?<=[=<]) |(?<=\d) (?=[a-z])|(?<=step) (?=\d)/g;

/** The text in lines of at most a width, broken between words; what does not fit into so many lines is cut off with an ellipsis. */
export function wrappedLines(
  pen: Pen,
  text: string,
  style: TextStyle,
  width: number,
  most = Infinity,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.replace(bound, "\u00a0").split(" ")) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    const goesOn = lines.length === most || (lines.length > 0 && textWidth(pen, longer, style) <= width);
    if (goesOn) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => fittingLine(pen, line, style, width));
}
