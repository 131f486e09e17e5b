import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCount, formatNumber, formatShort } from "../../src/core/format.ts";

test.each([
  [0, "0.000", "0"],
  [-0, "0.000", "0"],
  [1, "1.000", "1"],
  [-1, "−1.000", "−1"],
  [0.5, "0.5000", "0.5"],
  [0.0845237, "0.08452", "0.08452"],
  [-0.7, "−0.7000", "−0.7"],
  [312, "312.0", "312"],
  [999_999, "999999", "10⁶"],
  [1e6, "1.000 × 10⁶", "10⁶"],
  [-1e6, "−1.000 × 10⁶", "−1 × 10⁶"],
  [1.2e-5, "1.200 × 10⁻⁵", "1.2 × 10⁻⁵"],
  [1e-3, "0.001000", "0.001"],
  [1e-9, "1.000 × 10⁻⁹", "10⁻⁹"],
  [1e12, "1.000 × 10¹²", "10¹²"],
  [-2.5e-304, "−2.500 × 10⁻³⁰⁴", "−2.5 × 10⁻³⁰⁴"],
  [Infinity, "∞", "∞"],
  [-Infinity, "−∞", "−∞"],
  [NaN, "not a number", "not a number"],
])("%d reads %s, in short %s", (value, long, short) => {
  expect(formatNumber(value)).toBe(long);
  expect(formatShort(value)).toBe(short);
});

describe.each([
  ["formatNumber", formatNumber],
  ["formatShort", formatShort],
])("%s", (_, format) => {
  const numbers = fc.double({ min: -1e300, max: 1e300, noNaN: true });

  test("says the number to so many significant digits", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 8 }), (value, digits) => {
        const spacing = 10 ** (1 - digits) * Math.abs(value);
        expect(Math.abs(read(format(value, digits)) - value)).toBeLessThanOrEqual(spacing / 2 + Number.MIN_VALUE);
      }),
    );
  });

  test("has a true minus sign and no e", () => {
    fc.assert(
      fc.property(numbers, (value) => {
        expect(format(value)).toMatch(/^−?[\d.]+( × 10⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?$|^10⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/);
      }),
    );
  });
});

test("formatNumber of −x is that of x after a minus sign", () => {
  fc.assert(
    fc.property(fc.double({ min: Number.MIN_VALUE, noNaN: true }), (value) => {
      expect(formatNumber(-value)).toBe(`−${formatNumber(value)}`);
    }),
  );
});

test("formatShort ends in no zero after the point", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(formatShort(value)).not.toMatch(/\.\d*0( |$)|\.( |$)/);
    }),
  );
});

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [123_456, "123,456"],
  [1_000_000, "1,000,000"],
])("formatCount(%i) is %s", (count, text) => {
  expect(formatCount(count)).toBe(text);
});

/** What a reader takes the text for. */
function read(text: string): number {
  const plain = text
    .replaceAll("−", "-")
    .replaceAll("⁻", "-")
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(digit)));
  if (!/[⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(text)) return Number(plain);
  const [, factor = "1", exponent] = /^(?:(.*) × )?10(.*)$/.exec(plain)!;
  return Number(`${factor}e${exponent}`);
}
