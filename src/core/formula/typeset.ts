import type { Value } from "./evaluate.ts";
import type { Expression, FunctionName, Operator } from "./expression.ts";
import { typesetSymbol, type Letter } from "./symbol.ts";

/** A formula as it is set: boxes in boxes, from which LaTeX and MathML are printed. */
export type Typeset =
  | { readonly kind: "number"; readonly text: string }
  | Letter
  /** The name of a function, or what stands for a number that is none; upright. */
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "sign"; readonly text: Sign }
  | { readonly kind: "row"; readonly of: readonly Typeset[] }
  | { readonly kind: "fraction"; readonly over: Typeset; readonly under: Typeset }
  | { readonly kind: "power"; readonly base: Typeset; readonly exponent: Typeset }
  | { readonly kind: "root"; readonly of: Typeset }
  | { readonly kind: "fenced"; readonly by: "()" | "||"; readonly of: Typeset }
  /** Values, each with its condition behind it. */
  | { readonly kind: "cases"; readonly rows: readonly Row[] }
  | { readonly kind: "matrix"; readonly rows: readonly Row[] };

type Row = readonly Typeset[];

/** `narrow` stands between factors that are letters, `·` between numbers. */
export type Sign = Operator | "narrow" | "·" | "," | "=" | "←";

const tightness: Readonly<Record<Operator, number>> = { "<": 0, ">": 0, "+": 1, "-": 1, "*": 2, "/": 4, "^": 3 };

const named: Readonly<Partial<Record<FunctionName, string>>> = { log: "ln" };

const sign = (text: Sign): Typeset => ({ kind: "sign", text });
const power = (base: Typeset, exponent: Typeset): Typeset => ({ kind: "power", base, exponent });
const fenced = (by: "()" | "||", of: Typeset): Typeset => ({ kind: "fenced", by, of });
const word = (text: string): Typeset => ({ kind: "word", text });

export const row = (...of: readonly (Typeset | Sign)[]): Typeset => ({
  kind: "row",
  of: of.map((part) => (typeof part === "string" ? sign(part) : part)),
});

const list = (of: readonly Typeset[]): Typeset =>
  row(...of.flatMap((each, i) => (i === 0 ? [each] : [sign(","), each])));

/** An expression as it is set: each name as `typesetName` says, factors with a sign between them. */
export function typeset(
  expression: Expression,
  typesetName: (name: string) => Typeset,
  times: "narrow" | "·",
): Typeset {
  const set = (part: Expression, least = 0): Typeset => {
    const bare = setBare(part);
    return tightnessOf(part) < least ? fenced("()", bare) : bare;
  };
  const setBare = (part: Expression): Typeset => {
    switch (part.kind) {
      case "number":
        return typesetNumber(part.value);
      case "name":
        return typesetName(part.name);
      case "negative":
        return row("-", set(part.of, 2));
      case "operation":
        return operated(part.operator, part.left, part.right);
      case "call":
        return applied(part.name, part.of);
    }
  };
  const operated = (operator: Operator, left: Expression, right: Expression): Typeset => {
    switch (operator) {
      case "/":
        return { kind: "fraction", over: set(left), under: set(right) };
      case "^":
        return power(set(left, 4), set(right));
      case "*":
        return row(set(left, 2), times, set(right, 2));
      default:
        return row(set(left, tightness[operator]), operator, set(right, tightness[operator] + 1));
    }
  };
  const applied = (name: FunctionName, of: readonly Expression[]): Typeset => {
    const [first, second, third] = of as [Expression, Expression, Expression];
    switch (name) {
      case "sqrt":
        return { kind: "root", of: set(first) };
      case "abs":
        return fenced("||", set(first));
      case "where":
        return {
          kind: "cases",
          rows: [
            [set(second), set(first)],
            [set(third), word("else")],
          ],
        };
      case "dot":
        return row(power(set(first, 4), word("⊤")), set(second, 3));
      case "apply":
        return row(set(first, 4), times, set(second, 3));
      case "solve":
        return row(power(set(first, 4), typesetNumber(-1)), times, set(second, 3));
      default:
        return row(word(named[name] ?? name), fenced("()", list(of.map((each) => set(each)))));
    }
  };
  return set(expression);
}

/** Everything that is not an operation stands by itself; a number below 0 needs brackets like a sum. */
function tightnessOf(expression: Expression): number {
  if (expression.kind === "operation") return tightness[expression.operator];
  if (expression.kind === "negative") return 1;
  if (expression.kind === "call") return ["dot", "apply", "solve"].includes(expression.name) ? 2 : 4;
  return 4;
}

/** A number, vector or symmetric matrix, to four significant digits; a number below 0 in brackets. */
export function typesetValue(value: Value): Typeset {
  if (typeof value === "number") return value < 0 ? fenced("()", typesetNumber(value)) : typesetNumber(value);
  const [first, second, third] = value.map(typesetNumber) as [Typeset, Typeset, Typeset?];
  return {
    kind: "matrix",
    rows:
      third === undefined
        ? [[first], [second]]
        : [
            [first, second],
            [second, third],
          ],
  };
}

function typesetNumber(value: number): Typeset {
  if (Number.isNaN(value)) return word("NaN");
  if (value < 0) return row("-", typesetNumber(-value));
  if (!Number.isFinite(value)) return typesetSymbol("∞");
  const rounded = Number(value.toPrecision(4));
  const plain = (text: string): Typeset => ({ kind: "number", text });
  if (rounded === 0 || (rounded >= 1e-3 && rounded < 1e6)) return plain(String(rounded));
  const [mantissa, exponent] = rounded.toExponential().split("e") as [string, string];
  const scale = power(plain("10"), typesetNumber(Number(exponent)));
  return mantissa === "1" ? scale : row(plain(mantissa), "·", scale);
}
