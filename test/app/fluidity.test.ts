import fc from "fast-check";
import { expect, test } from "vitest";
import { afterFrame, sharp, type Fluidity } from "../../src/app/playback/fluidity.ts";

/** A machine whose frame takes so many milliseconds, and so many more for all pixels. */
function run(fixed: number, whole: number, frames: number): readonly Fluidity[] {
  const states = [sharp];
  for (let i = 0; i < frames; i++) {
    const last = states.at(-1)!;
    states.push(afterFrame(last, fixed + whole * last.share ** 2));
  }
  return states;
}

test("a machine that keeps up draws every pixel", () => {
  expect(run(4, 12, 100).every(({ share }) => share === 1)).toBe(true);
});

test("a weak one comes to 30 frames a second, as far as fewer pixels help, and stays there", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 12, noNaN: true }),
      fc.double({ min: 40, max: 110, noNaN: true }),
      (fixed, whole) => {
        const late = run(fixed, whole, 200).slice(100);
        for (const { share } of late) expect(fixed + whole * share ** 2).toBeLessThan(1000 / 27);
        for (const { share } of late) expect(share).toBeGreaterThanOrEqual(0.4);
        expect(new Set(late.map(({ share }) => share)).size).toBeLessThanOrEqual(2); // it does not swing
      },
    ),
  );
});

test("when it becomes faster, the picture becomes sharp again", () => {
  let state = run(5, 100, 60).at(-1)!;
  expect(state.share).toBeLessThan(0.7);
  for (let i = 0; i < 100; i++) state = afterFrame(state, 4 + 10 * state.share ** 2);
  expect(state.share).toBe(1);
});

test("a pause says nothing of the picture", () => {
  expect(afterFrame(sharp, 5000)).toEqual(sharp);
});
