import fc from "fast-check";
import { expect, test } from "vitest";
import { countUpTo } from "../../src/mesh/countUpTo.ts";

test("it counts as a walk through all numbers does", () => {
  const numbers = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 40 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: -22, max: 22 }), (unsorted, limit) => {
      const ascending = unsorted.toSorted((a, b) => a - b);
      expect(countUpTo(ascending, limit)).toBe(ascending.filter((number) => number <= limit).length);
    }),
  );
});
