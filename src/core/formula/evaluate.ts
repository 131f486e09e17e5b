import { solve } from "../algebra/solve.ts";
import { times, type Sym2 } from "../algebra/sym2.ts";
import { dot, type Vec2 } from "../algebra/vec2.ts";
import type { Expression, FunctionName, Operator } from "./expression.ts";

/** A number, a vector, or for `apply` and `solve` a symmetric matrix. */
export type Value = number | Vec2 | Sym2;

const operators: Readonly<Record<Operator, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": (a, b) => a ** b,
  "<": (a, b) => Number(a < b),
  ">": (a, b) => Number(a > b),
};

const ofNumbers: Readonly<Partial<Record<FunctionName, (...of: number[]) => number>>> = {
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  exp: Math.exp,
  log: Math.log,
  sqrt: Math.sqrt,
  abs: Math.abs,
  sign: Math.sign,
  min: Math.min,
  max: Math.max,
  where: (condition, yes, no) => (condition ? yes : no),
};

/** The value of an expression where its names have these values. Vectors are calculated with element by element. Throws for a name without a value. */
export function evaluate(expression: Expression, values: Readonly<Record<string, Value>>): Value {
  const valueOf = (part: Expression) => evaluate(part, values);
  switch (expression.kind) {
    case "number":
      return expression.value;
    case "name": {
      const value = values[expression.name];
      if (value === undefined) throw new RangeError(`${expression.name} has no value`);
      return value;
    }
    case "negative":
      return elementwise((a) => -a, [valueOf(expression.of)]);
    case "operation":
      return elementwise(operators[expression.operator], [valueOf(expression.left), valueOf(expression.right)]);
    case "call": {
      const of = expression.of.map(valueOf);
      const known = ofNumbers[expression.name];
      return known ? elementwise(known, of) : ofVectors(expression.name, of);
    }
  }
}

function ofVectors(name: FunctionName, [first, second]: readonly Value[]): Value {
  if (name === "dot") return dot(first as Vec2, second as Vec2);
  return (name === "apply" ? times : solve)(first as Sym2, second as Vec2);
}

function elementwise(formula: (...of: number[]) => number, of: readonly Value[]): Value {
  if (of.every((value) => typeof value === "number")) return formula(...of);
  const along = (axis: 0 | 1) => formula(...of.map((value) => (typeof value === "number" ? value : value[axis])));
  return [along(0), along(1)];
}
