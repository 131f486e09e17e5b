import { evaluate, type Value } from "../formula/evaluate.ts";
import type { Expression } from "../formula/expression.ts";
import { parse } from "../formula/parse.ts";
import { typesetSymbol } from "../formula/symbol.ts";
import { row, typeset, typesetValue, type Typeset } from "../formula/typeset.ts";
import type { OptimizerEntry, OptimizerState, Oracle } from "./optimizer.ts";
import type { Params } from "../settings/setting.ts";

/** One assignment of an update rule. */
export interface RuleLine {
  readonly name: string;
  readonly value: Value;
  /** With symbols: m ← β₁ m + … */
  readonly symbols: Typeset;
  /** With this step's numbers in their place, and the result. */
  readonly numbers: Typeset;
}

/** What stands in every rule. */
const common: Readonly<Record<string, string>> = { theta: "θ", g: "g", H: "H" };

/** The assignments of an optimizer's rule, read. Throws where a rule has a name that the entry does not describe. */
export function readRule(entry: OptimizerEntry, params: Params): readonly { name: string; expression: Expression }[] {
  const names = [...Object.keys(common), ...Object.keys(entry.params), ...Object.keys(entry.quantities)];
  return entry.rule(params).map((line) => {
    const [name, right] = line.split(" = ") as [string, string];
    return { name, expression: parse(right, names) };
  });
}

/** Calculates a step by its rule, from the state before it; what the rule does not calculate comes from the state after. */
export function followRule(
  entry: OptimizerEntry,
  params: Params,
  before: OptimizerState,
  after: OptimizerState,
  oracle: Oracle,
): { readonly lines: readonly RuleLine[]; readonly values: Readonly<Record<string, Value>> } {
  const found = Object.entries(entry.quantities).filter(([, { isFound }]) => isFound);
  const values: Record<string, Value> = {
    ...params,
    ...(before as unknown as Record<string, Value>),
    ...Object.fromEntries(found.map(([name]) => [name, (after as unknown as Record<string, Value>)[name]!])),
    theta: before.at,
    g: oracle(before.at).gradient,
  };
  const rule = readRule(entry, params);
  if (rule.some(({ expression }) => mentions(expression, "H"))) values["H"] = oracle.hessian(before.at);
  const letterOf = (name: string) =>
    typesetSymbol(common[name] ?? entry.quantities[name]?.symbol ?? entry.params[name]!.symbol);
  const lines = rule.map(({ name, expression }): RuleLine => {
    const symbols = row(letterOf(name), "←", typeset(expression, letterOf, "narrow"));
    const filled = typeset(expression, (inner) => typesetValue(values[inner]!), "·");
    const value = evaluate(expression, values);
    values[name] = value;
    return { name, value, symbols, numbers: row(letterOf(name), "←", filled, "=", typesetValue(value)) };
  });
  return { lines, values };
}

function mentions(expression: Expression, name: string): boolean {
  switch (expression.kind) {
    case "number":
      return false;
    case "name":
      return expression.name === name;
    case "negative":
      return mentions(expression.of, name);
    case "operation":
      return mentions(expression.left, name) || mentions(expression.right, name);
    case "call":
      return expression.of.some((part) => mentions(part, name));
  }
}
