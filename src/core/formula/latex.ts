import type { Value } from "./evaluate.ts";
import type { Expression, FunctionName, Operator } from "./expression.ts";

const tightness: Readonly<Record<Operator, number>> = { "<": 0, ">": 0, "+": 1, "-": 1, "*": 2, "/": 4, "^": 3 };

const named: Readonly<Partial<Record<FunctionName, string>>> = {
  sin: "\\sin",
  cos: "\\cos",
  tan: "\\tan",
  exp: "\\exp",
  log: "\\ln",
  sign: "\\operatorname{sign}",
  min: "\\min",
  max: "\\max",
};

/** An expression as LaTeX: each name as `symbolOf` says, factors with a sign between them. */
export function latexOf(expression: Expression, symbolOf: (name: string) => string, times: string): string {
  const print = (part: Expression, least = 0): string => {
    const text = bare(part);
    return tightnessOf(part) < least ? `\\left(${text}\\right)` : text;
  };
  const bare = (part: Expression): string => {
    switch (part.kind) {
      case "number":
        return latexOfNumber(part.value);
      case "name":
        return symbolOf(part.name);
      case "negative":
        return `-${print(part.of, 2)}`;
      case "operation":
        return operated(part.operator, part.left, part.right);
      case "call":
        return applied(part.name, part.of);
    }
  };
  const operated = (operator: Operator, left: Expression, right: Expression): string => {
    switch (operator) {
      case "/":
        return `\\frac{${print(left)}}{${print(right)}}`;
      case "^":
        return `{${print(left, 4)}}^{${print(right)}}`;
      case "*":
        return `${print(left, 2)}${times}${print(right, 2)}`;
      default:
        return `${print(left, tightness[operator])} ${operator} ${print(right, tightness[operator] + 1)}`;
    }
  };
  const applied = (name: FunctionName, of: readonly Expression[]): string => {
    const [first, second, third] = of as [Expression, Expression, Expression];
    switch (name) {
      case "sqrt":
        return `\\sqrt{${print(first)}}`;
      case "abs":
        return `\\left|${print(first)}\\right|`;
      case "where":
        return `\\begin{cases}${print(second)} & ${print(first)}\\\\${print(third)} & \\text{else}\\end{cases}`;
      case "dot":
        return `{${print(first, 4)}}^{\\top}${print(second, 3)}`;
      case "apply":
        return `${print(first, 4)}${times}${print(second, 3)}`;
      case "solve":
        return `{${print(first, 4)}}^{-1}${times}${print(second, 3)}`;
      default:
        return `${named[name]}\\left(${of.map((each) => print(each)).join(",\\,")}\\right)`;
    }
  };
  return print(expression);
}

/** Everything that is not an operation stands by itself; a number below 0 needs brackets like a sum. */
function tightnessOf(expression: Expression): number {
  if (expression.kind === "operation") return tightness[expression.operator];
  if (expression.kind === "negative") return 1;
  if (expression.kind === "call") return ["dot", "apply", "solve"].includes(expression.name) ? 2 : 4;
  return 4;
}

/** A number, vector or matrix as LaTeX, to four significant digits; a number below 0 in brackets. */
export function latexOfValue(value: Value): string {
  if (typeof value === "number") return value < 0 ? `\\left(${latexOfNumber(value)}\\right)` : latexOfNumber(value);
  const [first, second, third] = value.map(latexOfNumber);
  const rows = third === undefined ? [first, second] : [`${first} & ${second}`, `${second} & ${third}`];
  return `\\begin{pmatrix}${rows.join("\\\\")}\\end{pmatrix}`;
}

function latexOfNumber(value: number): string {
  if (Number.isNaN(value)) return "\\text{NaN}";
  if (!Number.isFinite(value)) return value > 0 ? "\\infty" : "-\\infty";
  const rounded = Number(value.toPrecision(4));
  const magnitude = Math.abs(rounded);
  if (magnitude === 0 || (magnitude >= 1e-3 && magnitude < 1e6)) return String(rounded);
  const [mantissa, exponent] = rounded.toExponential().split("e") as [string, string];
  return `${mantissa === "1" ? "" : `${mantissa} \\cdot `}10^{${Number(exponent)}}`;
}

const subscripts = "₀₁₂₃₄₅₆₇₈₉";

/** A symbol as people write it in a label, as LaTeX: β₁ is β with the index 1, `ηmin` η with the index min. */
export function latexSymbol(symbol: string): string {
  const [, letter, digits = "", word = ""] = /^(.)([₀-₉₊₋]*)(.*)$/u.exec(symbol)!;
  const index = [...digits]
    .map((digit) => (digit === "₊" ? "+" : digit === "₋" ? "-" : String(subscripts.indexOf(digit))))
    .join("");
  const end = index + (word === "" ? "" : `\\mathrm{${word}}`);
  return end === "" ? letter! : `${letter}_{${end}}`;
}
