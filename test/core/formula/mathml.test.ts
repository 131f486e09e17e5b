import { describe, expect, test } from "vitest";
import { replayOf } from "../../../src/core/descent/replay.ts";
import { examineStep } from "../../../src/core/descent/examineStep.ts";
import { latexOf } from "../../../src/core/formula/latex.ts";
import { mathmlOf, type MathmlElement } from "../../../src/core/formula/mathml.ts";
import { readFormula } from "../../../src/core/formula/readFormula.ts";
import { typesetSymbol } from "../../../src/core/formula/symbol.ts";
import { typeset, type Typeset } from "../../../src/core/formula/typeset.ts";
import { optimizers } from "../../../src/core/optimizers/index.ts";
import { surfaces } from "../../../src/core/surfaces/index.ts";
import { paramsFor } from "../paramsFor.ts";

/** Children by the elements whose number of them MathML Core prescribes. */
const counts: Readonly<Record<string, number>> = { math: 1, mfrac: 2, msup: 2, msub: 2, mover: 2, msqrt: 1 };
const leaves = ["mi", "mn", "mo"];
const containers = [...Object.keys(counts), "mrow", "mtable", "mtr", "mtd"];

const elementsIn = (element: MathmlElement): readonly MathmlElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === "string" ? [] : elementsIn(child))),
];
const textOf = (element: MathmlElement): string =>
  element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");

function expectWellFormed(formula: Typeset) {
  for (const { tag, children } of elementsIn(mathmlOf(formula))) {
    expect([...leaves, ...containers]).toContain(tag);
    expect(children.length).toBe(counts[tag] ?? children.length);
    if (leaves.includes(tag)) expect(children.every((child) => typeof child === "string" && child !== "")).toBe(true);
    else expect(children.every((child) => typeof child !== "string")).toBe(true);
    const inside = { mtable: "mtr", mtr: "mtd" }[tag];
    if (inside) expect(children.every((child) => typeof child !== "string" && child.tag === inside)).toBe(true);
  }
}

/** Digits of a formula in the order they are read: what both notations must agree in. */
const digitsOf = (text: string) => text.replaceAll(/\D/g, "");

describe.each(Object.entries(optimizers))("the rule of %s", (_, entry) => {
  const { lines } = examineStep(replayOf(surfaces.mse, { entry, params: paramsFor(entry, surfaces.mse) }, [0, 0]), 3);
  test.each(lines.map(({ name, symbols, numbers }) => [name, symbols, numbers] as const))(
    "%s is well-formed, and says what its LaTeX says",
    (_name, ...formulas) => {
      for (const formula of formulas) {
        expectWellFormed(formula);
        const text = textOf(mathmlOf(formula));
        expect(text).toContain("←");
        expect(text).not.toMatch(/[\\}_]|undefined/);
        expect(digitsOf(text)).toBe(digitsOf(latexOf(formula)));
      }
    },
  );
});

test("the formulas of all surfaces that can be read are well-formed", () => {
  const read = Object.values(surfaces).flatMap(({ formula }) => readFormula(formula) ?? []);
  expect(read.length).toBeGreaterThan(30);
  for (const expression of read) expectWellFormed(typeset(expression, typesetSymbol, "narrow"));
});

test("Adam's second line, element by element", () => {
  const { lines } = examineStep(
    replayOf(surfaces.mse, { entry: optimizers.adam, params: paramsFor(optimizers.adam, surfaces.mse) }, [0, 0]),
    0,
  );
  expect(textOf(mathmlOf(lines[1]!.symbols))).toBe("m←β1\u2062m+(1−β1)\u2062g");
  expect(textOf(mathmlOf(lines[1]!.numbers))).toBe("m←0.9·(00)+(1−0.9)·(−19.6−5.6)=(−1.96−0.56)");
});
