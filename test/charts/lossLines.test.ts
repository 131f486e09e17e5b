import fc from "fast-check";
import { expect, test } from "vitest";
import { linearAxis } from "../../src/charts/axes/linearAxis.ts";
import { lineAt } from "../../src/charts/loss/lossLines.ts";

const y = linearAxis("", [-10, 10]);

test("the dot is on its line: at whole steps on the value, between them between, after the end at the end", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 1, maxLength: 30 }),
      fc.double({ min: -5, max: 40, noNaN: true }),
      (values, step) => {
        const line = { values, diverged: false, color: "" };
        const [at, place] = lineAt({ y }, line, step);
        const last = values.length - 1;
        expect(at).toBe(Math.min(Math.max(step, 0), last));
        const around = [values[Math.floor(at)]!, values[Math.ceil(at)]!].map(y.place);
        expect(place).toBeGreaterThanOrEqual(Math.min(...around) - 1e-12);
        expect(place).toBeLessThanOrEqual(Math.max(...around) + 1e-12);
        for (const k of values.keys()) expect(lineAt({ y }, line, k)).toEqual([k, y.place(values[k]!)]);
      },
    ),
  );
});
