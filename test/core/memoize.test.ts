import { expect, test, vi } from "vitest";
import { memoize } from "../../src/core/memoize.ts";

test("it computes once for each object, whatever comes between, and also when the answer is nothing", () => {
  const compute = vi.fn((key: { readonly answer: unknown }) => key.answer);
  const remembered = memoize(compute);
  const keys = [{ answer: { made: 1 } }, { answer: undefined }, { answer: null }, { answer: 0 }];
  for (let round = 0; round < 3; round++) for (const key of keys) expect(remembered(key)).toBe(key.answer);
  expect(compute).toHaveBeenCalledTimes(keys.length);
});

test("equal objects are not the same object", () => {
  const remembered = memoize(({ x }: { readonly x: number }) => [x]);
  expect(remembered({ x: 1 })).not.toBe(remembered({ x: 1 }));
});

test("a computation that failed is tried again", () => {
  const compute = vi
    .fn<(key: object) => string>()
    .mockReturnValue("done")
    .mockImplementationOnce(() => {
      throw new Error("not yet");
    });
  const remembered = memoize(compute);
  const key = {};
  expect(() => remembered(key)).toThrow("not yet");
  expect(remembered(key)).toBe("done");
});
