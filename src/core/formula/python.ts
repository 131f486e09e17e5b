import { evaluate } from "./evaluate.ts";
import type { Expression, FunctionName, Operator } from "./expression.ts";

const tightness: Readonly<Record<Operator, number>> = { "<": 0, ">": 0, "+": 1, "-": 1, "*": 2, "/": 2, "^": 4 };

/** Which library calculates: NumPy for numbers, PyTorch where gradients are wanted. */
export type Library = "np" | "torch";

const named: Readonly<Record<Library, Readonly<Partial<Record<FunctionName, string>>>>> = {
  np: { min: "minimum", max: "maximum" },
  torch: { min: "minimum", max: "maximum" },
};

/** An expression in Python; its names stand for themselves. A number is written so that it reads back as the same one. */
export function pythonOf(expression: Expression, library: Library): string {
  const print = (part: Expression, least = 0): string => {
    const text = bare(part);
    return tightnessOf(part) < least ? `(${text})` : text;
  };
  const bare = (part: Expression): string => {
    switch (part.kind) {
      case "number":
        return pythonNumber(part.value);
      case "name":
        return part.name;
      case "negative":
        return `-${print(part.of, 3)}`;
      case "operation": {
        const { operator, left, right } = part;
        const own = tightness[operator];
        if (operator === "^") return `${print(left, own + 1)} ** ${print(right, 3)}`;
        return `${print(left, own)} ${operator} ${print(right, own + 1)}`;
      }
      case "call":
        // PyTorch's functions take nothing but tensors.
        if (library === "torch" && !hasNames(part)) return pythonNumber(evaluate(part, {}) as number);
        return applied(
          part.name,
          part.of.map((each) => print(each)),
        );
    }
  };
  const applied = (name: FunctionName, of: readonly string[]): string => {
    const [first, second] = of as [string, string];
    switch (name) {
      case "dot":
        return `np.dot(${first}, ${second})`;
      case "apply":
        return `np.dot(${first}, ${second})`;
      case "solve":
        return `solve(${first}, ${second})`;
      default:
        return `${library}.${named[library][name] ?? name}(${of.join(", ")})`;
    }
  };
  return print(expression);
}

function hasNames(expression: Expression): boolean {
  switch (expression.kind) {
    case "number":
      return false;
    case "name":
      return true;
    case "negative":
      return hasNames(expression.of);
    case "operation":
      return hasNames(expression.left) || hasNames(expression.right);
    case "call":
      return expression.of.some(hasNames);
  }
}

function tightnessOf(expression: Expression): number {
  if (expression.kind === "operation") return tightness[expression.operator];
  if (expression.kind === "negative") return 3;
  return expression.kind === "number" && expression.value < 0 ? 3 : 5;
}

/** A number as Python reads it, to the last bit. */
export function pythonNumber(value: number): string {
  if (Number.isNaN(value)) return 'float("nan")';
  return Number.isFinite(value) ? String(value) : `${value < 0 ? "-" : ""}float("inf")`;
}

/** A list of numbers as Python reads it. */
export const pythonList = (values: ArrayLike<number>): string => `[${Array.from(values, pythonNumber).join(", ")}]`;
