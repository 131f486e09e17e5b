import fc from "fast-check";
import { expect, test } from "vitest";
import { wheelZoom } from "../../src/shot/layout/hand.ts";
import { between } from "../between.ts";

const turns = fc.record({ deltaY: between(-1e6, 1e6), deltaMode: fc.nat(2), ctrlKey: fc.boolean() });

test("one event of a wheel never zooms by more than 1.3, and the one back undoes it", () => {
  fc.assert(
    fc.property(turns, (turn) => {
      const away = wheelZoom(turn);
      expect(Math.max(away, 1 / away)).toBeLessThanOrEqual(1.3);
      expect(away * wheelZoom({ ...turn, deltaY: -turn.deltaY })).toBeCloseTo(1, 12);
    }),
  );
});

test("lines and pages count as many pixels", () => {
  const wheel = { deltaY: 1, deltaMode: 0, ctrlKey: false };
  expect(wheelZoom({ ...wheel, deltaMode: 1 })).toBe(wheelZoom({ ...wheel, deltaY: 40 }));
  expect(wheelZoom({ ...wheel, deltaMode: 2 })).toBe(wheelZoom({ ...wheel, deltaY: 800 }));
});

test("fingers that part on a trackpad are followed: a hundred small events zoom e times", () => {
  expect(wheelZoom({ deltaY: 1, deltaMode: 0, ctrlKey: true }) ** 100).toBeCloseTo(Math.E, 9);
});
