import { evaluate } from "./evaluate.ts";
import { parse } from "./parse.ts";

/** Names that only some places give a number, and what else people call them. */
const spellings: readonly (readonly [spelling: RegExp, name: string])[] = [
  [/(?:λ|lambda)_?max/giu, "λmax"],
  [/(?:λ|lambda)_?min/giu, "λmin"],
  [/\bkappa\b|ϰ/giu, "κ"],
];

/**
 * The number that a text spells: `0.1`, `0,1`, `1e-3`, `1/12`, `2/λmax`, `√2`, `10⁻³`. `known` are names that stand for
 * numbers here, besides e and π. Throws a `RangeError` that says what was expected.
 */
export function readNumber(text: string, known: Readonly<Record<string, number>> = {}): number {
  const trimmed = text.trim();
  if (trimmed === "") throw new RangeError("expected a number");
  const plain = withPoint(trimmed);
  const value = Number(plain.replace("−", "-"));
  if (Number.isFinite(value)) return value;
  const named = spellings.reduce((spelled, [spelling, name]) => spelled.replace(spelling, name), plain);
  for (const [, name] of spellings)
    if (named.includes(name) && !Object.hasOwn(known, name)) throw new RangeError(`${name} is not known here`);
  const calculated = evaluate(parse(named, Object.keys(known)), known) as number;
  if (!Number.isFinite(calculated)) throw new RangeError(`${trimmed} is not a finite number`);
  return calculated;
}

/** A comma before three digits may stand for a point or part thousands: it is read only where it can mean one of them. */
function withPoint(text: string): string {
  if (!/^[-−+]?[\d.]*,[\d,.]*(?:e[-+]?\d+)?$/iu.test(text)) return text;
  if (/^[-−+]?[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d*)?$|^[-−+]?[1-9]\d{0,2},\d{3}\.\d*$/u.test(text))
    return text.replaceAll(",", "");
  if (/^[-−+]?[1-9]\d{0,2},\d{3}$/u.test(text))
    throw new RangeError(
      `${text} reads as ${text.replace(",", "")} and as ${text.replace(",", ".")}: write one of them`,
    );
  return text.replace(",", ".");
}
