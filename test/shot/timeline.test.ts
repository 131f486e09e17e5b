import fc from "fast-check";
import { expect, test } from "vitest";
import { stepAt } from "../../src/shot/settings/timeline.ts";
import { between } from "../between.ts";

const speeds = between(1, 1000);
const lasts = fc.integer({ min: 0, max: 5000 });
const times = between(0, 100);

test("step k is shown k / speed seconds after the start, and never one beyond the last", () => {
  fc.assert(
    fc.property(speeds, lasts, times, (stepsPerSecond, last, seconds) => {
      const step = stepAt({ stepsPerSecond, loop: false }, seconds, last);
      expect(step).toBe(Math.min(seconds * stepsPerSecond, last));
    }),
  );
});

test("a loop shows the same, holds the end for a second, and begins again", () => {
  fc.assert(
    fc.property(speeds, lasts, times, fc.integer({ min: 0, max: 20 }), (stepsPerSecond, last, seconds, rounds) => {
      const walk = last / stepsPerSecond;
      const period = walk + 1;
      fc.pre(seconds > 1e-6 && seconds < period - 1e-6); // rounding may put the very seam on either side
      const step = stepAt({ stepsPerSecond, loop: true }, seconds + rounds * period, last);
      expect(Math.abs(step - stepAt({ stepsPerSecond, loop: false }, seconds, last))).toBeLessThan(1e-6 * (1 + last));
      if (seconds >= walk + 1e-6) expect(step).toBe(last);
    }),
  );
});
