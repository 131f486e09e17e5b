import { describe, expect, test } from "vitest";
import { axisTicks } from "../../src/scene/axes/axisTicks.ts";
import { scaledPlots } from "../mesh/plots.ts";

describe.each(scaledPlots)("%s", (_, plot) => {
  const { domain, surface, range } = plot;
  const ticks = axisTicks(plot);

  test.each(["x", "y"] as const)("along %s: 3 to 10 numbers, evenly, inside the domain", (axis) => {
    const [min, max] = domain[axis];
    const numbers = ticks[axis];
    if (axis === "y" && surface.variables === 1) return expect(numbers).toEqual([]);
    expect(numbers.length).toBeGreaterThanOrEqual(3);
    expect(numbers.length).toBeLessThanOrEqual(10);
    const step = numbers[1]! - numbers[0]!;
    numbers.forEach((number, i) => {
      expect(number).toBeGreaterThanOrEqual(min);
      expect(number).toBeLessThanOrEqual(max);
      if (i > 0) expect(number - numbers[i - 1]!).toBeCloseTo(step, 9);
    });
    expect([1, 2, 5]).toContain(Number(step.toExponential(6).split("e")[0]));
  });

  test("up the height: 2 to 7 values inside the range, apart enough to be read", () => {
    expect(ticks.value.length).toBeGreaterThanOrEqual(2);
    expect(ticks.value.length).toBeLessThanOrEqual(7);
    const slack = 1e-9 * (range[1] - range[0]);
    ticks.value.forEach(({ value, height }, i) => {
      expect(value).toBeGreaterThanOrEqual(range[0] - slack);
      expect(value).toBeLessThanOrEqual(range[1] + slack);
      if (i > 0) expect(height - ticks.value[i - 1]!.height).toBeGreaterThan(0.159);
    });
  });
});
