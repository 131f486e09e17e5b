import { functions } from "./expression.ts";

/** A piece of a formula, and where it stands in the text. */
export interface Token {
  readonly kind: "number" | "word" | "sign";
  readonly text: string;
  readonly at: number;
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const pieces =
  /(?<space>\s+)|(?<number>\d+\.?\d*(?:e[+-]?\d+)?|\.\d+)|(?<share>[½⅓¼])|(?<power>⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)|(?<word>[\p{L}_][\p{L}\d_]*|√)|(?<sign>[-+*/^<>()[\]|,−·×])/uy;
/** Numbers of one letter. */
const shares: Readonly<Record<string, number>> = { "½": 1 / 2, "⅓": 1 / 3, "¼": 1 / 4 };
/** Signs that are written in several ways. */
const signs: Readonly<Record<string, string>> = { "−": "-", "·": "*", "×": "*", "[": "(", "]": ")" };

/** The pieces of a formula. Letters side by side are factors where together they name nothing. Throws for anything else. */
export function tokensOf(text: string, names: readonly string[]): readonly Token[] {
  const tokens: Token[] = [];
  const known = new Set([...names, ...Object.keys(functions), "pi", "ln"]);
  for (let at = 0; at < text.length; at = pieces.lastIndex) {
    pieces.lastIndex = at;
    const found = pieces.exec(text)?.groups;
    if (!found) throw new RangeError(`expected a formula, got "${text[at]}" at ${at + 1} in "${text}"`);
    const { number, share, power, word, sign } = found;
    if (number !== undefined) tokens.push({ kind: "number", text: number, at });
    if (share !== undefined) tokens.push({ kind: "number", text: String(shares[share]), at });
    if (sign !== undefined) tokens.push({ kind: "sign", text: signs[sign] ?? sign, at });
    if (power !== undefined) {
      const digits = [...power.replace("⁻", "")].map((digit) => superscripts.indexOf(digit)).join("");
      tokens.push({ kind: "sign", text: "^", at });
      if (power.startsWith("⁻")) tokens.push({ kind: "sign", text: "-", at });
      tokens.push({ kind: "number", text: digits, at });
    }
    if (word !== undefined) {
      const letters = known.has(word) ? [word] : [...word];
      tokens.push(...letters.map((letter, i): Token => ({ kind: "word", text: letter, at: at + i })));
    }
  }
  return tokens;
}
