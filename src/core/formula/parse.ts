import { call, functions, negative, number, type Expression, type FunctionName, type Operator } from "./expression.ts";
import { tokensOf, type Token } from "./tokens.ts";

/** Numbers by their names. */
const constants: Readonly<Record<string, number>> = { π: Math.PI, pi: Math.PI, e: Math.E };
const spelled: Readonly<Record<string, FunctionName>> = { ln: "log", "√": "sqrt" };

const isFunction = (token: Token | undefined): boolean =>
  token?.kind === "word" && (Object.hasOwn(functions, token.text) || Object.hasOwn(spelled, token.text));

/**
 * Reads a formula as people write it: `sin(5x) · cos(5y) / 5`, `(1 − x)² + 100 (y − x²)²`, `x^2 + 2|y|`, `½√(x² + y²)`. A
 * function without brackets takes the product that follows it: `cos 2πx · y` is cos(2πx) · y. `names` are the letters
 * that stand for something; e and π stand for their numbers unless they are among them. Throws a `RangeError` that says
 * what was expected, and where.
 */
export function parse(text: string, names: readonly string[]): Expression {
  const tokens = tokensOf(text, names);
  let next = 0;
  let innermost = "";

  const fail = (expected: string): never => {
    const token = tokens[next];
    throw new RangeError(
      `expected ${expected}, got ${token ? `"${token.text}" at ${token.at + 1}` : "the end"} in "${text}"`,
    );
  };
  const sees = (...texts: readonly string[]): string | null =>
    tokens[next]?.kind === "sign" && texts.includes(tokens[next]!.text) ? tokens[next]!.text : null;
  const take = (sign: string) => (sees(sign) ? next++ : fail(`"${sign}"`));

  const chain = (operators: readonly Operator[], operand: () => Expression) => {
    let left = operand();
    for (let operator = sees(...operators); operator; operator = sees(...operators)) {
      next++;
      left = { kind: "operation", operator: operator as Operator, left, right: operand() };
    }
    return left;
  };
  const comparison = (): Expression => chain(["<", ">"], sum);
  const sum = (): Expression => chain(["+", "-"], product);
  const product = (): Expression => chain(["*", "/"], beside);

  /** Factors side by side, which belong together more closely than those with a sign between them. */
  const beside = (): Expression => {
    let left = factor();
    while (startsFactor()) left = { kind: "operation", operator: "*", left, right: factor() };
    return left;
  };
  /** Within bars, a bar after a factor closes them: only elsewhere does it start another factor. */
  const startsFactor = () =>
    tokens[next] !== undefined && (tokens[next]!.kind !== "sign" || sees("(", innermost === "|" ? "(" : "|") !== null);

  const factor = (): Expression => {
    if (sees("-")) {
      next++;
      return negative(factor());
    }
    return raised(atom());
  };
  const raised = (base: Expression): Expression => {
    if (!sees("^")) return base;
    next++;
    return { kind: "operation", operator: "^", left: base, right: factor() };
  };
  const atom = (): Expression => {
    const token = tokens[next];
    if (sees("(")) return inside("(", ")");
    if (sees("|")) return call("abs", inside("|", "|"));
    if (token?.kind === "number") return (next++, number(Number(token.text)));
    if (token && isFunction(token)) return application(spelled[token.text] ?? (token.text as FunctionName));
    if (token?.kind !== "word") return fail("a number, a name or a bracket");
    if (!names.includes(token.text) && !Object.hasOwn(constants, token.text))
      return fail(`one of ${[...names, ...Object.keys(constants)].join(", ")} or a function`);
    next++;
    return names.includes(token.text) ? { kind: "name", name: token.text } : number(constants[token.text]!);
  };
  const inside = (open: string, close: string): Expression => between(open, close, comparison);
  const between = <T>(open: string, close: string, read: () => T): T => {
    const outer = innermost;
    take(open);
    innermost = open;
    const within = read();
    take(close);
    innermost = outer;
    return within;
  };

  const application = (name: FunctionName): Expression => {
    next++;
    // sin² x is (sin x)²
    const power = sees("^") ? (next++, factor()) : null;
    const applied = call(name, ...argumentsOf(name));
    return power ? { kind: "operation", operator: "^", left: applied, right: power } : applied;
  };
  const argumentsOf = (name: FunctionName): readonly Expression[] => {
    if (!sees("(")) return [bare()];
    const given = between("(", ")", () => {
      const all = [comparison()];
      while (sees(",")) {
        next++;
        all.push(comparison());
      }
      return all;
    });
    if (given.length !== functions[name])
      throw new RangeError(`${name} takes ${functions[name]} arguments, got ${given.length} in "${text}"`);
    return given;
  };
  /** The argument of a function without brackets: factors side by side, up to the next function. */
  const bare = (): Expression => {
    let left = raised(atom());
    while (startsFactor() && !isFunction(tokens[next]) && !sees("(", "|"))
      left = { kind: "operation", operator: "*", left, right: raised(atom()) };
    return left;
  };

  const whole = comparison();
  return next === tokens.length ? whole : fail("an operator or the end");
}
