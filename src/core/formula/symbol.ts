/** A letter with what hangs on it: β₁, ηmin, g′, v̄. */
export interface Letter {
  readonly kind: "letter";
  readonly letter: string;
  readonly over: "bar" | null;
  readonly isPrimed: boolean;
  /** Digits and signs below it, and upright letters behind them; empty without. */
  readonly index: string;
  readonly word: string;
}

const subscripts = "₀₁₂₃₄₅₆₇₈₉";
const macron = "\u0304";

/** A symbol as people write it in a label: β₁ is β with the index 1, `ηmin` η with the index min, g′ and v̄ have their marks. */
export function typesetSymbol(symbol: string): Letter {
  const parts = /^(\P{M})(\u0304?)(′?)([₀-₉₊₋∞]*)(\p{L}*)$/u.exec(symbol.normalize("NFD"));
  if (!parts) throw new RangeError(`a symbol is one letter, its marks and its index; got "${symbol}"`);
  const [, letter, over, prime, digits, word] = parts as unknown as [string, string, string, string, string, string];
  return {
    kind: "letter",
    letter,
    over: over === macron ? "bar" : null,
    isPrimed: prime !== "",
    index: [...digits].map(plain).join(""),
    word,
  };
}

function plain(digit: string): string {
  if (digit === "₊") return "+";
  if (digit === "₋") return "−";
  return digit === "∞" ? digit : String(subscripts.indexOf(digit));
}
