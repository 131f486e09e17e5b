import fc from "fast-check";
import { expect, test } from "vitest";
import { readNumber } from "../../../src/core/formula/readNumber.ts";
import { knownNumbers } from "../../../src/core/stability/knownNumbers.ts";
import { surfaces } from "../../../src/core/surfaces/index.ts";

const known = { λmax: 8, λmin: 2, κ: 4 };

test.each<[text: string, value: number]>([
  ["0.1", 0.1],
  ["0,1", 0.1],
  [" 1e-3 ", 1e-3],
  ["1E5", 1e5],
  ["−2.5", -2.5],
  [".5", 0.5],
  ["1/12", 1 / 12],
  ["2/λmax", 0.25],
  ["2/lambda_max", 0.25],
  ["1.01 · 2/λ_max", 0.2525],
  ["2/(λmax + λmin)", 0.2],
  ["1/√κ", 0.5],
  ["10⁻³", 1e-3],
  ["10^-3", 1e-3],
  ["√2", Math.SQRT2],
  ["π/4", Math.PI / 4],
  ["2(3 + 1)", 8],
  ["1,234,567", 1234567],
  ["1,234.5", 1234.5],
  ["0,125", 0.125],
])("%s is a number", (text, value) => expect(readNumber(text, known)).toBeCloseTo(value, 14));

test.each<[text: string, message: RegExp]>([
  ["", /^expected a number$/],
  ["abc", /expected one of λmax, λmin, κ, π, pi, e or a function, got "a" at 1/],
  ["1/", /expected a number, a name or a bracket, got the end/],
  ["1/0", /is not a finite number/],
  ["1,234", /reads as 1234 and as 1.234: write one of them/],
  ["2px", /expected/],
  ["(".repeat(9), /expected/],
])("%s says why it is none", (text, message) => expect(() => readNumber(text, known)).toThrow(message));

test("a name that is not known here is said to be so", () =>
  expect(() => readNumber("2/λmax")).toThrow("λmax is not known here"));

test("every number reads as itself from all of its digits", () =>
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(readNumber(String(value)) + 0).toBe(value + 0);
    }),
  ));

test.each(Object.entries(surfaces))("%s gives its curvatures where they are constant", (_, surface) => {
  const { λmax, λmin, κ } = knownNumbers(surface);
  if (!surface.quadratic) return expect(λmax).toBeUndefined();
  expect(λmax).toBeGreaterThanOrEqual(λmin!);
  expect(κ! * λmin!).toBeCloseTo(λmax!, 10);
});
