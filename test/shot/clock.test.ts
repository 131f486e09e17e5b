import fc from "fast-check";
import { expect, test } from "vitest";
import { prepareNow } from "../../src/shot/prepare.ts";
import { isAtEnd, playedCourse, playedTicks, ticksAt, type Course } from "../../src/shot/clock.ts";
import { setRun, setTimeline } from "../../src/shot/edits.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { between } from "../between.ts";

const walks = between(1e-3, 1000);
const lasts = fc.integer({ min: 0, max: 5000 });
const paces = fc.constantFrom<Course["pace"]>("even", "eased");

test("a course goes up from 0 to the end, which it reaches when the walk is over and then keeps", () => {
  fc.assert(
    fc.property(walks, lasts, paces, between(0, 1), between(0, 1), (walk, lastTick, pace, one, other) => {
      const course = { walk, lastTick, pace };
      expect(ticksAt(course, 0)).toBe(0);
      const [early, late] = [Math.min(one, other), Math.max(one, other)].map((share) => ticksAt(course, share * walk));
      expect(early).toBeGreaterThanOrEqual(0);
      expect(early).toBeLessThanOrEqual(late!);
      expect(late).toBeLessThanOrEqual(lastTick);
      for (const time of [walk, 2 * walk, Infinity]) expect(ticksAt(course, time)).toBe(lastTick);
    }),
  );
});

test("an even pace is even; an eased one doubles the reading in equal times", () => {
  expect(ticksAt({ walk: 4, lastTick: 100, pace: "even" }, 1)).toBe(25);
  const eased = (time: number) => 1 + ticksAt({ walk: 6, lastTick: 63, pace: "eased" }, time);
  for (const time of [1, 2, 3, 4, 5]) expect(eased(time) / eased(time - 1)).toBeCloseTo(2, 12);
});

test("a loop shows the same, holds the end, and begins again", () => {
  fc.assert(
    fc.property(
      walks,
      lasts,
      between(0.1, 5),
      between(0, 1),
      fc.nat({ max: 20 }),
      (walk, lastTick, hold, share, rounds) => {
        const time = share * (walk + hold);
        fc.pre(share > 1e-6 && share < 1 - 1e-6); // rounding may put the very seam on either side
        const course = { walk, lastTick, pace: "even" } as const;
        const looped = ticksAt({ ...course, loopHold: hold }, time + rounds * (walk + hold));
        expect(Math.abs(looped - ticksAt(course, time))).toBeLessThan(
          1e-6 * (1 + lastTick) * (1 + (rounds * hold) / walk),
        );
      },
    ),
  );
});

test("a shot is played on from where it was, at its timeline's speed, in a loop for ever", () => {
  const shot = setRun(0, null, { steps: 200 })(setTimeline({ stepsPerSecond: 40 })(firstShot));
  const { lastTick, walk } = playedCourse(prepareNow(shot));
  expect([lastTick, walk]).toEqual([200, 5]);
  expect(playedTicks(prepareNow(shot), { ticks: 0, now: 7000 }, 8000)).toBeCloseTo(40, 9);
  expect(playedTicks(prepareNow(shot), { ticks: 50, now: 7000 }, 8000)).toBeCloseTo(90, 9);
  expect(playedTicks(prepareNow(shot), { ticks: 50, now: 7000 }, 6000)).toBeCloseTo(50, 9); // a frame's time may be before the click
  expect(playedTicks(prepareNow(shot), { ticks: 50, now: 0 }, 1e9)).toBe(200);
  const looping = setTimeline({ loop: true })(shot);
  expect(playedTicks(prepareNow(looping), { ticks: 0, now: 0 }, 5500)).toBe(200);
  expect(playedTicks(prepareNow(looping), { ticks: 0, now: 0 }, 6500)).toBeCloseTo(20, 9);
  expect([isAtEnd(prepareNow(shot), 200), isAtEnd(prepareNow(shot), 199), isAtEnd(prepareNow(looping), 200)]).toEqual([
    true,
    false,
    false,
  ]);
});

test("a descent that ends where it starts is at its end at once", () => {
  const runs = [{ optimizer: "gd", params: {}, start: [0, 0] }] as const;
  const still = { ...firstShot, panes: [{ surface: { kind: "function", id: "saddle" }, runs }] } as const;
  expect(playedTicks(prepareNow(still), { ticks: 0, now: 0 }, 1000)).toBe(0);
});
