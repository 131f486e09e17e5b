import { expect, test } from "vitest";
import { isTenth, progressBar, progressLine } from "../../src/cli/terminal/progress.ts";

test("frames, frames per second, time left and size in a line", () => {
  expect(progressLine({ unit: "frame", done: 300, of: 1200, seconds: 20, bytes: 4.5e6 })).toBe(
    "frame 300 of 1,200, 15 frames/s, 1:00 left, 4.5 MB",
  );
  expect(progressLine({ unit: "frame", done: 1, of: 1, seconds: 0.5, bytes: 0 })).toBe(
    "frame 1 of 1, 2 frames/s, 0:00 left, 0 MB",
  );
});

test("a bar grows from empty to full", () => {
  const full = (done: number) => progressBar({ done, of: 7 }).replaceAll("░", "").length;
  const lengths = Array.from({ length: 8 }, (_, done) => full(done));
  expect([lengths[0], lengths[7]]).toEqual([0, progressBar({ done: 0, of: 7 }).length]);
  expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
});

test.each([1, 7, 10, 11, 300, 12_345])("of %i frames at most ten are told, the last among them", (of) => {
  const told = Array.from({ length: of }, (_, i) => i + 1).filter((done) => isTenth(done, of));
  expect(told).toHaveLength(Math.min(of, 10));
  expect(told.at(-1)).toBe(of);
});
