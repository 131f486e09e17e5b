import fc from "fast-check";
import { expect, test } from "vitest";
import {
  add,
  along,
  atHeight,
  between as pointBetween,
  distance,
  fromXyz,
  frontIn,
  frontOf,
  isFinite,
  length,
  putIn,
  raiseIn,
  rightIn,
  rightOf,
  sub,
  unit,
  upIn,
  upOf,
  vec3,
  vectorIn,
  xyz,
} from "../../src/core/algebra/vec3.ts";
import { between } from "../between.ts";

const number = between(-1e3, 1e3);
const vectors = fc.tuple(number, number, number).map(fromXyz);

test("three's x runs to the right, y up, z to the front", () => {
  expect(xyz(vec3(1, 2, 3))).toEqual([1, 2, 3]);
  const v = fromXyz([1, 2, 3]);
  expect([rightOf(v), upOf(v), frontOf(v)]).toEqual([1, 2, 3]);
  expect(atHeight(v, 7)).toEqual(vec3(1, 7, 3));
});

test("what is added is taken away again, and a way leads there and back", () => {
  fc.assert(
    fc.property(vectors, vectors, number, (a, b, times) => {
      expect(distance(sub(add(a, b), b), a)).toBeLessThan(1e-12 * 1e3);
      expect(distance(along(along(a, b, times), b, -times), a)).toBeLessThan(1e-9);
      expect(length(sub(b, a))).toBe(distance(a, b));
      expect([pointBetween(a, b, 0), pointBetween(a, b, 1)]).toEqual([add(a, vec3(0, 0, 0)), add(b, vec3(0, 0, 0))]);
      fc.pre(length(a) > 1e-6);
      expect(length(unit(a))).toBeCloseTo(1, 12);
      expect(distance(along(vec3(0, 0, 0), unit(a), length(a)), a)).toBeLessThan(1e-12 * 1e3);
    }),
  );
});

test("one number that is not finite makes a point that is not", () => {
  expect([vec3(0, 0, 0), vec3(NaN, 0, 0), vec3(0, Infinity, 0), vec3(0, 0, -Infinity)].map(isFinite)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test("in an array the vectors stand one after the other", () => {
  const array = new Float32Array(9);
  putIn(array, 1, 1, 2, 3);
  expect([...array]).toEqual([0, 0, 0, 1, 2, 3, 0, 0, 0]);
  expect(vectorIn(array, 1)).toEqual(vec3(1, 2, 3));
  expect([rightIn(array, 1), upIn(array, 1), frontIn(array, 1)]).toEqual([1, 2, 3]);
  raiseIn(array, 2, 5);
  expect(xyz(vectorIn(array, 2))).toEqual([0, 5, 0]);
});
