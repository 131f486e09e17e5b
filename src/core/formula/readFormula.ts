import type { Expression } from "./expression.ts";
import type { Surface } from "../surface.ts";
import { parse } from "./parse.ts";

/**
 * A surface's formula in x and y as a tree, with what it defines behind its commas put in: `1 − cos(2πr), r = √(x² + y²)`.
 * `null` where it is written for people alone.
 */
export function readFormula(text: string): Expression | null {
  const [main, ...definitions] = text.split(/,\s+(?:where\s+)?(?=\p{L}\w*\s*=)/u);
  try {
    const known = new Map<string, Expression>();
    for (const definition of definitions.toReversed()) {
      const [name, right] = definition.split(/\s*=\s*/) as [string, string];
      known.set(name, substituted(parse(right, ["x", "y", ...known.keys()]), known));
    }
    return substituted(parse(main!, ["x", "y", ...known.keys()]), known);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A surface's formula as a tree, with its sums written out. */
export const formulaOf = ({ formula, expanded = formula }: Pick<Surface, "formula" | "expanded">): Expression | null =>
  readFormula(expanded);

function substituted(expression: Expression, known: ReadonlyMap<string, Expression>): Expression {
  const inside = (part: Expression) => substituted(part, known);
  switch (expression.kind) {
    case "number":
      return expression;
    case "name":
      return known.get(expression.name) ?? expression;
    case "negative":
      return { ...expression, of: inside(expression.of) };
    case "operation":
      return { ...expression, left: inside(expression.left), right: inside(expression.right) };
    case "call":
      return { ...expression, of: expression.of.map(inside) };
  }
}
