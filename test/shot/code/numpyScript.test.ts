import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/core/formula/evaluate.ts";
import { formulaOf, readFormula } from "../../../src/core/formula/readFormula.ts";
import type { Surface } from "../../../src/core/surface.ts";
import { surfaces, type SurfaceId } from "../../../src/core/surfaces/index.ts";
import { numpyScript } from "../../../src/shot/code/numpyScript.ts";
import { torchScript } from "../../../src/shot/code/torchScript.ts";
import { datasetOfRows } from "../../../src/data/dataset.ts";
import type { Run } from "../../../src/shot/shot.ts";
import type { SurfaceSpec } from "../../../src/shot/problems/index.ts";
import { pointsIn } from "../../core/points.ts";
import { cases, compared, functionOf } from "./cases.ts";
import { findPython, runPython } from "./findPython.ts";

const write = (surface: SurfaceSpec, run: Run) => numpyScript({ surface, runs: [run] }, 0);
const scriptOf = (surface: SurfaceSpec, run: Run): string => {
  const script = write(surface, run);
  return "text" in script ? script.text : script.problem;
};
const unreadable = Object.keys(surfaces).filter((id) => id !== "mse" && !formulaOf(surfaces[id as SurfaceId]));

const python = findPython("numpy");

describe.skipIf(!python)("a run in NumPy", () => {
  test("gives the same states, for every optimizer on every surface", { timeout: 120_000 }, () => {
    const readable = cases.filter(([, surface]) => surface.kind === "data" || !unreadable.includes(surface.id));
    const printed = runPython(
      python!,
      readable.map(([, surface, run]) => scriptOf(surface, run)),
    );
    const { differing, share } = compared(readable, printed);
    expect(differing).toEqual([]);
    expect(share).toBeGreaterThan(0.95);
  });
});

test("the script is short and says what it does", () => {
  expect(scriptOf(functionOf("sincos"), { optimizer: "lion", params: { lr: 0.01 }, steps: 3 }))
    .toBe(`# Fall Line: Lion, on sin(5x) · cos(5y) / 5, from 0.7, 0.4. Prints step, x, y and value.
import numpy as np


def f(theta):
    x, y = theta
    return np.sin(5 * x) * np.cos(5 * y) / 5


def gradient(theta):
    x, y = theta
    return np.array([np.cos(5 * x) * 5 * np.cos(5 * y) / 5, np.sin(5 * x) * (-np.sin(5 * y) * 5) / 5])


lr = 0.01
beta1 = 0.9
beta2 = 0.99
weight_decay = 0
f_k, gradient_k = f, gradient
theta = np.array([0.7, 0.4], dtype=float)
m = np.array([0, 0])
c = np.array([0, 0])

print(0, *map(float, theta), float(f(theta)))
for k in range(3):
    g = gradient_k(theta)
    c = beta1 * m + (1 - beta1) * g
    theta = theta - lr * (np.sign(c) + weight_decay * theta)
    m = beta2 * m + (1 - beta2) * g
    print(k + 1, *map(float, theta), float(f(theta)))
`);
});

test("every formula of a surface that can be read means the surface", () => {
  const read = Object.entries<Surface>(surfaces).filter(([, surface]) => formulaOf(surface));
  expect(read.map(([id]) => id)).toEqual(expect.arrayContaining(["sincos", "sincos-wide", "parabola", "sine"]));
  for (const [, surface] of read) {
    const formula = formulaOf(surface)!;
    fc.assert(
      fc.property(pointsIn(surface.domain), ([x, y]) => {
        const want = surface.value(x, y);
        expect(Math.abs((evaluate(formula, { x, y }) as number) - want)).toBeLessThan(1e-9 * (1 + Math.abs(want)));
      }),
    );
  }
});

test("a formula may define letters behind commas; one for people alone cannot be read", () => {
  const defined = readFormula("1 − cos(2πr) + 0.1 s, s = r², r = √(x² + y²)")!;
  expect(evaluate(defined, { x: 3, y: 4 })).toBeCloseTo(2.5, 12);
  expect(readFormula("(1/n) Σ (y − (m x + b))²")).toBe(null);
});

test("every function has a script: sums are written out for programs", () => {
  expect(unreadable).toEqual([]);
});

test("names of runs, columns and data sets, whatever is in them, are no part of a script", () => {
  const hostile = `x"""\n\\nimport os; os.system('true') #\r\u2028`;
  const [xs, ys] = [Float64Array.of(1, 2, 3), Float64Array.of(2, 3, 5)];
  const named = (name: string): SurfaceSpec => ({
    kind: "data",
    data: datasetOfRows(name, name, name, xs, ys),
    standardize: false,
  });
  for (const scriptIn of [numpyScript, torchScript]) {
    const script = (name: string) =>
      scriptIn({ surface: named(name), runs: [{ optimizer: "gd", params: {}, name }] }, 0);
    expect(script(hostile)).toEqual(script("plain"));
    expect(script(hostile)).toHaveProperty("text");
  }
});
