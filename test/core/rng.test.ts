import { describe, expect, test } from "vitest";
import { randomStream, xoshiro128 } from "../../src/core/chance/rng.ts";

test("xoshiro128** from the state 1, 2, 3, 4, as its recurrence gives it in Python's whole numbers", () => {
  const next = xoshiro128([1, 2, 3, 4]);
  expect(Array.from({ length: 6 }, next)).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492]);
});

describe("a stream", () => {
  const many = 20_000;
  const drawn = (draw: (random: ReturnType<typeof randomStream>) => number, ...words: number[]) => {
    const random = randomStream(...words);
    return Array.from({ length: many }, () => draw(random));
  };
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

  test("is the same for the same words, and another for others, their order among them", () => {
    const first = (...words: number[]) => randomStream(...words).bits();
    expect(first(7, 1, 3)).toBe(first(7, 1, 3));
    const others = [[7, 1, 4], [7, 2, 3], [8, 1, 3], [1, 7, 3], [7, 1], [0], [0, 0], [0, 0, 0]];
    expect(new Set([...others, [7, 1, 3]].map((words) => first(...words))).size).toBe(others.length + 1);
  });

  test("is uniform: mean 1/2, variance 1/12, and its tenths are equally full", () => {
    const numbers = drawn((random) => random.uniform(), 1, 2, 3);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(Math.abs(mean(numbers) - 0.5)).toBeLessThan(4 / Math.sqrt(12 * many));
    expect(mean(numbers.map((number) => (number - 0.5) ** 2))).toBeCloseTo(1 / 12, 2);
    const tenths = Array.from({ length: 10 }, (_, i) => numbers.filter((n) => Math.floor(10 * n) === i).length);
    const chiSquare = tenths.reduce((sum, count) => sum + (count - many / 10) ** 2 / (many / 10), 0);
    expect(chiSquare).toBeLessThan(27.9); // one in a thousand
  });

  test("is Gaussian: mean 0, variance 1, kurtosis 3", () => {
    const numbers = drawn((random) => random.gaussian(), 4, 5, 6);
    expect(Math.abs(mean(numbers))).toBeLessThan(4 / Math.sqrt(many));
    expect(mean(numbers.map((number) => number ** 2))).toBeCloseTo(1, 1);
    expect(mean(numbers.map((number) => number ** 4))).toBeGreaterThan(2.8);
    expect(mean(numbers.map((number) => number ** 4))).toBeLessThan(3.2);
  });

  test("gives whole numbers below a bound, all of them", () => {
    expect([...new Set(drawn((random) => random.below(6), 9))].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test("the first numbers of neighbouring streams do not hang together", () => {
    const firsts = Array.from({ length: many }, (_, k) => randomStream(1, 1, k).uniform() - 0.5);
    const together = mean(firsts.slice(1).map((number, i) => number * firsts[i]!)) * 12;
    expect(Math.abs(together)).toBeLessThan(4 / Math.sqrt(many));
  });
});
