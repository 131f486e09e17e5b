import { expect, test, vi } from "vitest";
import { lruCache } from "../../src/core/lruCache.ts";

test("what was made lately is not made again; what was made long ago is", () => {
  const make = vi.fn((name: string) => ({ name }));
  const kept = lruCache<{ name: string }>(2);
  const get = (name: string) => kept([name, 1], () => make(name));
  const a = get("a");
  const b = get("b");
  expect([get("a"), get("b"), get("a")]).toEqual([a, b, a]);
  expect(make).toHaveBeenCalledTimes(2);
  get("c"); // b was asked for before a
  expect(get("a")).toBe(a);
  expect(get("b")).not.toBe(b);
});

test("things are told apart by every part that they were made from, and by the object, not by what is in it", () => {
  const kept = lruCache<object>(9);
  const surface = {};
  const from: readonly (readonly unknown[])[] = [
    [surface, 1],
    [surface, 2],
    [{}, 1],
    [surface, NaN],
    [surface, -0],
  ];
  const made = from.map((parts) => kept(parts, () => ({})));
  expect(new Set(made).size).toBe(from.length);
  expect(from.map((parts) => kept([...parts], () => ({})))).toEqual(made);
});

test("what could not be made is tried again", () => {
  const kept = lruCache<string>(2);
  const fail = () => {
    throw new Error("not yet");
  };
  expect(() => kept([1], fail)).toThrow("not yet");
  expect(kept([1], () => "done")).toBe("done");
});
