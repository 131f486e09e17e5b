import { WrongUse } from "../terminal/failure.ts";

/**
 * The options in a text, as a command line has them: "surface=sincos standardize" is --surface=sincos --standardize. Quotes
 * of both kinds hold words together. Throws `WrongUse` for a quote that does not end.
 */
export function wordsIn(text: string): readonly string[] {
  const words: string[] = [];
  let word: string | null = null;
  let quote: string | null = null;
  for (const letter of text) {
    if (quote !== null) {
      if (letter === quote) quote = null;
      else word += letter;
    } else if (letter === '"' || letter === "'") {
      quote = letter;
      word ??= "";
    } else if (/\s/.test(letter)) {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? "") + letter;
  }
  if (quote !== null) throw new WrongUse(`a quote ${quote} does not end`);
  if (word !== null) words.push(word);
  return words.map((each) => `--${each.replace(/^--/, "")}`);
}
