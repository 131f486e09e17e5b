/** What an operator does with the values on its two sides. Comparisons give 1 for yes and 0 for no. */
export type Operator = "+" | "-" | "*" | "/" | "^" | "<" | ">";

/** The functions that formulas know, with how many arguments they take. */
export const functions = {
  sin: 1,
  cos: 1,
  tan: 1,
  exp: 1,
  log: 1,
  sqrt: 1,
  abs: 1,
  sign: 1,
  min: 2,
  max: 2,
  /** where(c, a, b): a where c is not 0, else b. */
  where: 3,
  /** dot(u, v): the inner product of two vectors. */
  dot: 2,
  /** apply(A, v): a symmetric matrix times a vector. */
  apply: 2,
  /** solve(A, v): the u with A u = v. */
  solve: 2,
} as const satisfies Record<string, number>;

export type FunctionName = keyof typeof functions;

/** A formula as a tree. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "negative"; readonly of: Expression }
  | { readonly kind: "operation"; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "call"; readonly name: FunctionName; readonly of: readonly Expression[] };

export const number = (value: number): Expression => ({ kind: "number", value });

/** Two expressions with an operator between them; what is plainly 0 or 1 is left out. */
export function operation(operator: Operator, left: Expression, right: Expression): Expression {
  const is = (side: Expression, value: number) => side.kind === "number" && side.value === value;
  if (left.kind === "number" && right.kind === "number" && (operator === "+" || operator === "*"))
    return number(operator === "+" ? left.value + right.value : left.value * right.value);
  switch (operator) {
    case "+":
      return is(left, 0) ? right : is(right, 0) ? left : { kind: "operation", operator, left, right };
    case "-":
      return is(right, 0) ? left : is(left, 0) ? negative(right) : { kind: "operation", operator, left, right };
    case "*":
      if (is(left, 0) || is(right, 0)) return number(0);
      return is(left, 1) ? right : is(right, 1) ? left : { kind: "operation", operator, left, right };
    case "/":
      return is(left, 0) ? number(0) : is(right, 1) ? left : { kind: "operation", operator, left, right };
    case "^":
      return is(right, 0) ? number(1) : is(right, 1) ? left : { kind: "operation", operator, left, right };
    default:
      return { kind: "operation", operator, left, right };
  }
}

export const negative = (of: Expression): Expression =>
  of.kind === "number" ? number(-of.value) : of.kind === "negative" ? of.of : { kind: "negative", of };

export const call = (name: FunctionName, ...of: readonly Expression[]): Expression => ({ kind: "call", name, of });
