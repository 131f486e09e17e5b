import fc from "fast-check";
import { expect, test } from "vitest";
import { powerOfTen, splitPower } from "../../src/charts/axes/superscript.ts";
import { formatShort } from "../../src/core/format.ts";

test("a power of ten is that of the readout, and is read back as full-size digits", () => {
  fc.assert(
    fc.property(fc.integer({ min: -300, max: 300 }), (exponent) => {
      expect(splitPower(powerOfTen(exponent))).toEqual(["10", String(exponent).replace("-", "−")]);
      if (exponent < -3 || exponent >= 6) expect(powerOfTen(exponent)).toBe(formatShort(Number(`1e${exponent}`)));
    }),
  );
});

test.each([
  ["7.8 × 10⁻⁵", "7.8 × 10", "−5"],
  ["0.78", "0.78", ""],
  ["area (m²)", "area (m²)", ""],
  ["", "", ""],
])("%s is drawn as %s and %s", (text, base, power) => {
  expect(splitPower(text)).toEqual([base, power]);
});
