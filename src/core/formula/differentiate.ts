import { call, negative, number, operation, type Expression, type FunctionName } from "./expression.ts";

/** Derivatives of the functions of one number, at u. */
const outer: Readonly<Partial<Record<FunctionName, (u: Expression) => Expression>>> = {
  sin: (u) => call("cos", u),
  cos: (u) => negative(call("sin", u)),
  tan: (u) => operation("/", number(1), operation("^", call("cos", u), number(2))),
  exp: (u) => call("exp", u),
  log: (u) => operation("/", number(1), u),
  sqrt: (u) => operation("/", number(1), operation("*", number(2), call("sqrt", u))),
  abs: (u) => call("sign", u),
  sign: () => number(0),
};

/** The derivative of an expression by a name. At a kink it takes one of its sides. Throws for functions of vectors. */
export function differentiate(expression: Expression, by: string): Expression {
  const d = (part: Expression) => differentiate(part, by);
  switch (expression.kind) {
    case "number":
      return number(0);
    case "name":
      return number(expression.name === by ? 1 : 0);
    case "negative":
      return negative(d(expression.of));
    case "operation":
      return ofOperation(expression, d);
    case "call":
      return ofCall(expression, d);
  }
}

function ofOperation(
  { operator, left, right }: Extract<Expression, { kind: "operation" }>,
  d: (part: Expression) => Expression,
): Expression {
  switch (operator) {
    case "+":
    case "-":
      return operation(operator, d(left), d(right));
    case "*":
      return operation("+", operation("*", d(left), right), operation("*", left, d(right)));
    case "/": {
      const numerator = operation("-", operation("*", d(left), right), operation("*", left, d(right)));
      return right.kind === "number"
        ? operation("/", d(left), right)
        : operation("/", numerator, operation("^", right, number(2)));
    }
    case "^": {
      if (right.kind === "number") {
        const lower = operation("^", left, number(right.value - 1));
        return operation("*", operation("*", right, lower), d(left));
      }
      const exponent = operation("*", right, call("log", left));
      return operation("*", { kind: "operation", operator, left, right }, d(exponent));
    }
    case "<":
    case ">":
      return number(0);
  }
}

function ofCall({ name, of }: Extract<Expression, { kind: "call" }>, d: (part: Expression) => Expression): Expression {
  const [first, second, third] = of;
  const rule = outer[name];
  if (rule) return operation("*", rule(first!), d(first!));
  if (name === "where") return call("where", first!, d(second!), d(third!));
  if (name === "min" || name === "max")
    return call("where", operation(name === "min" ? "<" : ">", first!, second!), d(first!), d(second!));
  throw new RangeError(`${name} cannot be differentiated`);
}
