import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/core/formula/evaluate.ts";
import { latexOf } from "../../../src/core/formula/latex.ts";
import { typesetSymbol } from "../../../src/core/formula/symbol.ts";
import { typeset } from "../../../src/core/formula/typeset.ts";
import { parse } from "../../../src/core/formula/parse.ts";
import reference from "../../reference/second-order.json" with { type: "json" };
import { between } from "../../between.ts";
import { viewOfFormula } from "../viewOfFormula.ts";

const read = (text: string) => parse(text, ["x", "y"]);
const at = (text: string, x: number, y: number) => evaluate(read(text), { x, y });

describe("formulas as people write them", () => {
  test.each<[text: string, meaning: (x: number, y: number) => number]>([
    ["sin(5x) · cos(5y) / 5", (x, y) => (Math.sin(5 * x) * Math.cos(5 * y)) / 5],
    ["sin x · cos y", (x, y) => Math.sin(x) * Math.cos(y)],
    ["sin x cos y", (x, y) => Math.sin(x) * Math.cos(y)],
    ["x²", (x) => x ** 2],
    ["(1 − x)² + 100 (y − x²)²", (x, y) => (1 - x) ** 2 + 100 * (y - x ** 2) ** 2],
    ["(1-x)^2+100*(y-x^2)^2", (x, y) => (1 - x) ** 2 + 100 * (y - x ** 2) ** 2],
    ["2xy − x³y", (x, y) => 2 * x * y - x ** 3 * y],
    ["−x² + −y", (x, y) => -(x ** 2) - y],
    ["2^−x", (x) => 2 ** -x],
    ["2^3^2 + 0x", () => 512],
    ["sin² x + cos²(x)", () => 1],
    ["cos 2πx · y", (x, y) => Math.cos(2 * Math.PI * x) * y],
    ["e^(−x² − y²)", (x, y) => Math.exp(-(x ** 2) - y ** 2)],
    ["√(x² + y²)", (x, y) => Math.hypot(x, y)],
    ["½[x − ⅓y] + ¼", (x, y) => (x - y / 3) / 2 + 0.25],
    ["2|x||y| + sin²⁰ x |y|", (x, y) => 2 * Math.abs(x * y) + Math.sin(x) ** 20 * Math.abs(y)],
    ["|x exp|1 − y| − max(2|x|, y)|", (x, y) => Math.abs(x * Math.exp(Math.abs(1 - y)) - Math.max(2 * Math.abs(x), y))],
    ["x sin√|x| + |x y|", (x, y) => x * Math.sin(Math.sqrt(Math.abs(x))) + Math.abs(x * y)],
    ["ln(1 + x²) − log(1 + x^2) + exp x", (x) => Math.exp(x)],
    ["max(x, y) − min(x, y)", (x, y) => Math.abs(x - y)],
    ["where(x > y, x, 1.5e-3 y)", (x, y) => (x > y ? x : 1.5e-3 * y)],
    ["1 − 2 − 3 + x/2/5", (x) => -4 + x / 10],
    ["sign(x) tan y", (x, y) => Math.sign(x) * Math.tan(y)],
  ])("%s", (text, meaning) => {
    fc.assert(
      fc.property(between(-1.5, 1.5), between(-1.5, 1.5), (x, y) => {
        expect(at(text, x, y)).toBeCloseTo(meaning(x, y), 12);
      }),
    );
  });

  test.each([
    ["", 'expected a number, a name or a bracket, got the end in ""'],
    ["x +", 'expected a number, a name or a bracket, got the end in "x +"'],
    ["(x", 'expected ")", got the end in "(x"'],
    ["x)", 'expected an operator or the end, got ")" at 2 in "x)"'],
    ["x + z", 'expected one of x, y, π, pi, e or a function, got "z" at 5 in "x + z"'],
    ["x $ y", 'expected a formula, got "$" at 3 in "x $ y"'],
    ["max(x)", 'max takes 2 arguments, got 1 in "max(x)"'],
    ["constructor", 'expected one of x, y, π, pi, e or a function, got "c" at 1 in "constructor"'],
  ])("%j is refused", (text, problem) => {
    expect(() => read(text)).toThrow(new RangeError(problem));
  });
});

describe("derivatives agree with central differences", () => {
  const written = [
    "tan(x/3) + exp(−y²) ln(x² + 2)",
    "|x − 3y| + sign(x) y",
    "max(x², y) + min(x, y³)",
    "(x² + 1)^y + 2^x",
    "where(x > y, x², x y) + √(x² + y² + 1) / (2 + cos x)",
  ];
  const formulas = [...new Set([...reference.minimize.map(({ formula }) => formula), ...written])];
  test.each(formulas)("%s", (text) => {
    const view = viewOfFormula(read(text));
    const h = 1e-5;
    fc.assert(
      fc.property(between(-1.9, 1.9), between(-1.9, 1.9), (x, y) => {
        fc.pre([x - y, x, x - 3 * y, x ** 2 - y, x - y ** 3].every((distance) => Math.abs(distance) > 1e-3)); // kinks
        const numeric = [
          (view.value(x + h, y) - view.value(x - h, y)) / (2 * h),
          (view.value(x, y + h) - view.value(x, y - h)) / (2 * h),
        ];
        const scale = 1 + Math.abs(view.value(x, y)) + Math.hypot(...numeric);
        view.gradient(x, y).forEach((d, i) => expect(Math.abs(d - numeric[i]!) / scale).toBeLessThan(1e-6));
        const second = [
          (view.gradient(x + h, y)[0] - view.gradient(x - h, y)[0]) / (2 * h),
          (view.gradient(x, y + h)[0] - view.gradient(x, y - h)[0]) / (2 * h),
          (view.gradient(x, y + h)[1] - view.gradient(x, y - h)[1]) / (2 * h),
        ];
        const curved = scale + Math.hypot(...second);
        view.hessian!(x, y).forEach((d, i) => expect(Math.abs(d - second[i]!) / curved).toBeLessThan(1e-5));
      }),
    );
  });
});

test("as LaTeX", () => {
  const latex = (text: string) => latexOf(typeset(read(text), typesetSymbol, "narrow"));
  expect(latex("−(x + y) / √|x|")).toBe("\\frac{-\\left(x + y\\right)}{\\sqrt{\\left|x\\right|}}");
  expect(latex("2(x − y)² − (x − (y − 1e-9))")).toBe(
    "2\\,{\\left(x - y\\right)}^{2} - \\left(x - \\left(y - 10^{-9}\\right)\\right)",
  );
  expect(latex("max(x, sin y) + where(x > 0, x, y)")).toBe(
    "\\max\\left(x,\\,\\sin\\left(y\\right)\\right) + \\begin{cases}x & x > 0\\\\y & \\text{else}\\end{cases}",
  );
});

test.each([
  ["α", "\\alpha"],
  ["β₁", "\\beta_{1}"],
  ["η₋", "\\eta_{-}"],
  ["δmin", "\\delta_{\\mathrm{min}}"],
  ["g′", "g'"],
  ["v̄", "\\bar{v}"],
  ["ρ∞", "\\rho_{\\infty}"],
])("the symbol %s is %s", (symbol, latex) => {
  expect(latexOf(typesetSymbol(symbol))).toBe(latex);
});
