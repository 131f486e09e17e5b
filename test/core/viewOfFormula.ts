import type { View } from "../../src/core/descent/oracle.ts";
import { differentiate } from "../../src/core/formula/differentiate.ts";
import { evaluate } from "../../src/core/formula/evaluate.ts";
import type { Expression } from "../../src/core/formula/expression.ts";

/** A formula in x and y with its exact first and second derivatives. */
export function viewOfFormula(formula: Expression): View {
  const [dx, dy] = [differentiate(formula, "x"), differentiate(formula, "y")];
  const [xx, xy, yy] = [differentiate(dx, "x"), differentiate(dx, "y"), differentiate(dy, "y")];
  const at = (expression: Expression, x: number, y: number) => evaluate(expression, { x, y }) as number;
  return {
    value: (x, y) => at(formula, x, y),
    gradient: (x, y) => [at(dx, x, y), at(dy, x, y)],
    hessian: (x, y) => [at(xx, x, y), at(xy, x, y), at(yy, x, y)],
  };
}
