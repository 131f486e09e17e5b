import { completeSurface } from "../src/core/defaults/completeSurface.ts";
import { lruCache } from "../src/core/lruCache.ts";
import { readFormula } from "../src/core/formula/readFormula.ts";
import type { Surface } from "../src/core/surface.ts";
import { codeOfFormula } from "../src/shot/code/surfaceCode.ts";
import type { ProblemKind, ProblemSetting } from "../src/shot/problems/kind.ts";
import { anyNumber } from "../src/shot/text/readers/numbers.ts";
import { inside, isObject, refuse } from "../src/shot/text/readers/reader.ts";

/** A kind of problem that the project does not have: a bowl that is so many times as steep along x. */
export interface TroughSpec {
  readonly kind: "trough";
  readonly ratio: number;
}

export const trough = (ratio: number): TroughSpec => ({ kind: "trough", ratio });
const formulaOf = ({ ratio }: TroughSpec) => `${ratio}x² + y²`;

const kept = lruCache<Surface>(8);
/** It says neither where it is drawn nor how it is descended. */
const surfaceOfRatio = (spec: TroughSpec): Surface =>
  completeSurface({
    label: "trough",
    formula: formulaOf(spec),
    source: "made up",
    axes: ["x", "y", "f(x, y)"],
    variables: 2,
    quadratic: true,
    minima: null,
    value: (x, y) => spec.ratio * x ** 2 + y ** 2,
    gradient: (x, y) => [2 * spec.ratio * x, 2 * y],
  });

const settings = {
  ratio: {
    describe: () => ({ kind: "number", label: "ratio", min: 1, max: 100, scale: "log", fallback: 4 }),
    valueOf: ({ ratio }) => ratio,
    change: (_, ratio) => ({ spec: trough(Number(ratio)) }),
    flag: { name: "steeper-by", help: "how much steeper along x" },
  },
} satisfies Readonly<Record<string, ProblemSetting<TroughSpec>>>;

export const troughKind: ProblemKind<TroughSpec> = {
  label: "a trough",
  choices: { trough: trough(4) },
  choiceOf: () => "trough",
  settings,
  keepsRuns: true,
  claims: (value) => isObject(value) && Object.hasOwn(value, "trough"),
  expected: 'an object with "trough"',
  read: (input) => {
    const at = inside(input, "trough");
    const ratio = anyNumber(at);
    if (ratio === undefined) return undefined;
    return ratio >= 1 && ratio <= 100 ? trough(ratio) : refuse(at, "a number from 1 to 100");
  },
  json: ({ ratio }) => ({ trough: ratio }),
  travels: () => null,
  surface: (spec) => kept([spec.ratio], () => surfaceOfRatio(spec)),
  dataset: () => null,
  rows: () => ({ problem: "mini-batches need data, and this surface is a trough" }),
  code: (spec, library) => codeOfFormula(readFormula(formulaOf(spec))!, library),
};
