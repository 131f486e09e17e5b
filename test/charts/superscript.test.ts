import fc from "fast-check";
import { expect, test } from "vitest";
import { powerOfTen, splitPowers } from "../../src/charts/axes/superscript.ts";
import { formatShort } from "../../src/core/format.ts";

/** The pieces, powers after a hat. */
const split = (text: string) => splitPowers(text).map(({ text: piece, isPower }) => (isPower ? `^${piece}` : piece));

test("a power of ten is that of the readout, and is read back as full-size digits", () => {
  fc.assert(
    fc.property(fc.integer({ min: -300, max: 300 }), (exponent) => {
      expect(split(powerOfTen(exponent))).toEqual(["10", `^${String(exponent).replace("-", "−")}`]);
      if (exponent < -3 || exponent >= 6) expect(powerOfTen(exponent)).toBe(formatShort(Number(`1e${exponent}`)));
    }),
  );
});

test.each([
  ["7.8 × 10⁻⁵", ["7.8 × 10", "^−5"]],
  ["α 10⁻⁴ · 4.254 × 10⁻²²", ["α 10", "^−4", " · 4.254 × 10", "^−22"]],
  ["0.78", ["0.78"]],
  ["area (m²)", ["area (m", "^2", ")"]],
  ["", []],
])("%s is drawn as %j", (text, pieces) => {
  expect(split(text)).toEqual(pieces);
});
